// One check of data quality: an SQL file of data/checks that selects the rows which break a rule. Its header says, beside what
// every SQL file says, which register the rows are of, how sure it is, and what people read.
import {
  type RegisterName,
  registerNames,
  type Severity,
  severities,
  type Words,
} from '../../api/contract/vocabulary.ts'
import { readHeader } from '../sql_header.ts'

export type Detail = { readonly name: string; readonly title: Words }

export type Check = {
  /** 'overlapping-areas', of overlapping_areas.sql. */
  readonly id: string
  readonly register: RegisterName
  readonly severity: Severity
  readonly title: Words
  readonly meaning: Words
  readonly mending: Words
  /** The columns beside the register's key that explain, in their order. */
  readonly details: readonly Detail[]
  /** The columns by which rows differ: the register's key, and more where one record may be listed twice. */
  readonly key: readonly string[]
  readonly sql: string
}

const ownWords: readonly string[] = ['title', 'meaning', 'mending']

/** Reads a check from its file; what the header lacks is an error that names the file and the line. */
export function readCheck(file: string, sql: string): Check {
  const header = readHeader(file, sql)
  const words = wordsIn(file, sql)
  const demanded = (name: string) => {
    const found = words.get(name)
    if (!found) throw new Error(`${file}: the header lacks "-- ${name}.sv: …"`)
    return found
  }
  return {
    id: file
      .replace(/^.*\//, '')
      .replace(/\.sql$/, '')
      .replaceAll('_', '-'),
    register: oneOf(registerNames, labelled(file, sql, 'register'), file),
    severity: oneOf(severities, labelled(file, sql, 'severity'), file),
    title: demanded('title'),
    meaning: demanded('meaning'),
    mending: demanded('mending'),
    details: [...words]
      .filter(([name]) => !ownWords.includes(name))
      .map(([name, given]) => ({ name, title: given })),
    key: header.key.split(',').map((name) => name.trim()),
    sql,
  }
}

/** `-- name.sv: words`, which go on in lines that begin with `--   `. */
function wordsIn(file: string, sql: string): Map<string, Words> {
  const lines = [...sql.matchAll(/^-- (\w+)\.(sv|en): (.+(?:\n-- {3}.+)*)$/gm)]
  const given = (wanted: string) =>
    new Map(
      lines
        .filter(([, , language]) => language === wanted)
        .map(([, name = '', , text = '']) => [name, text.replaceAll(/\n-- +/g, ' ').trim()]),
    )
  const [sv, en] = [given('sv'), given('en')]
  for (const name of new Set([...sv.keys(), ...en.keys()]))
    for (const [language, texts] of [
      ['sv', sv],
      ['en', en],
    ] as const)
      if (!texts.has(name)) throw new Error(`${file}: the header lacks "-- ${name}.${language}: …"`)
  return new Map([...sv].map(([name, text]) => [name, { sv: text, en: en.get(name) ?? '' }]))
}

function labelled(file: string, sql: string, label: string): string {
  const found = new RegExp(`^-- ${label}: (.+)$`, 'm').exec(sql)?.[1]
  if (!found) throw new Error(`${file}: the header lacks "-- ${label}: …"`)
  return found.trim()
}

function oneOf<Code extends string>(codes: readonly Code[], given: string, file: string): Code {
  const found = codes.find((code) => code === given)
  if (!found) throw new Error(`${file}: "${given}" is not one of ${codes.join(', ')}`)
  return found
}
