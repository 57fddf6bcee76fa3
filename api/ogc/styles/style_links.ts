// Where the style of something is, in which forms, and what is said of it.

import type { Asking } from '../asked/asking.ts'
import { wordsIn } from '../asked/language.ts'
import { type Representation, representationFacts } from '../asked/representation.ts'
import type { Link } from '../links/link.ts'
import { styleId } from './styled.ts'

/** Of everything there is no SLD, which describes one layer. */
export function styleForms(collectionId: string | undefined): readonly ('style' | 'sld')[] {
  return collectionId === undefined ? ['style'] : ['style', 'sld']
}

export function stylesheetLinks(asking: Asking, collectionId: string | undefined): Link[] {
  return styleForms(collectionId).map((form) => stylesheetLink(asking, collectionId, form))
}

export function stylesheetLink(
  { addresses, language }: Asking,
  collectionId: string | undefined,
  form: Extract<Representation, 'style' | 'sld'>,
): Link {
  return {
    href: `${addresses.styles(collectionId)}/${styleId}?f=${form}`,
    rel: 'stylesheet',
    type: representationFacts[form].media_type,
    title: wordsIn(language, representationFacts[form].title),
  }
}

export function metadataLink({ addresses }: Asking, collectionId: string | undefined): Link {
  return {
    href: `${addresses.styles(collectionId)}/${styleId}/metadata`,
    rel: 'describedby',
    type: 'application/json',
  }
}

/** On the landing page and on a collection. */
export function stylesLink(href: string): Link {
  return { href, rel: 'http://www.opengis.net/def/rel/ogc/1.0/styles', type: 'application/json' }
}
