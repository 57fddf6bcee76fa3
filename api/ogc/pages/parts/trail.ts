// The way from the landing page to what lies in it, or in one of its collections.
import type { SeenLayer } from '../../../layers/seen_layer.ts'
import type { Asking } from '../../asked/asking.ts'
import { wordsIn } from '../../asked/language.ts'
import { catalogueId } from '../../links/addresses.ts'
import type { Step } from '../ogc_page.ts'
import { pageWords } from '../words/page_words.ts'

export function trailIn({ addresses, language }: Asking, seen?: SeenLayer): Step[] {
  const { landing, collections } = pageWords(language)
  const first = { title: landing.short, href: addresses.landing }
  if (seen === undefined) return [first]
  return [
    first,
    { title: collections.title, href: addresses.collections },
    { title: titleOf({ language }, seen), href: addresses.collection(seen.id) },
  ]
}

export function trailInCatalogue(asking: Asking): Step[] {
  const { addresses, language } = asking
  const { collections, records } = pageWords(language)
  return [
    ...trailIn(asking),
    { title: collections.title, href: addresses.collections },
    { title: records.catalogue, href: addresses.collection(catalogueId) },
  ]
}

export function titleOf({ language }: Pick<Asking, 'language'>, { id, description }: SeenLayer): string {
  return wordsIn(language, description.title) || id
}
