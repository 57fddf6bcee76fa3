// What a link said that the page cannot use: it opens the nearest sensible state and names what it left out.

import { readUrl, writeUrl } from '../url.ts'
import { defaultCaseOrder } from './case_filters.ts'
import { defaultSort } from './list_sorts.ts'

const defaults: Readonly<Record<string, string>> = {
  sort: defaultSort,
  case_sort: defaultCaseOrder,
  view: 'map',
  language: 'sv',
  layers: 'addresses',
}

/** Each as it stood in the link: `as_of=2015-02-30`. */
export function leftOut(url: URL): string[] {
  return [...url.searchParams]
    .filter(([name, value]) => value !== '' && !isUsed(name, value))
    .map(([name, value]) => `${name}=${value.length > 40 ? `${value.slice(0, 40)}…` : value}`)
}

function isUsed(name: string, value: string): boolean {
  const alone = new URL('/', 'http://bristkartan.invalid')
  alone.searchParams.set(name, value)
  const written = new URL(writeUrl(readUrl(alone)), alone).searchParams.get(name)
  if (written === null) return defaults[name] === value
  const kept = partsOf(written)
  return partsOf(value).every((part) => kept.includes(part)) || !value.includes(',')
}

/** The members of a list; what follows a colon qualifies them. */
function partsOf(list: string): string[] {
  return list.split(',').map((part) => part.replace(/:.*/, ''))
}
