// What the catalogue says of a layer whichever version it is.
import {
  accessRightUri,
  frequencyUri,
  inspireThemeUri,
  languageUri,
  themeUri,
} from '../../contract/catalogue/catalogue_codes.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Addresses } from '../addresses.ts'
import { contactOf, publisherOf } from './agents.ts'
import { iri, type Said, said, texts } from './graph.ts'
import { highValueOf } from './legislation.ts'
import { placeOf } from './place_and_time.ts'

export type Where = {
  readonly at: Addresses
  /** The county's address, where the layer lies within it. */
  readonly county: string | undefined
}

export function sharedBy(layer: SeenLayer, { at, county }: Where): Said[] {
  const { abstract, keywords, themes, inspire_theme, frequency, conforms_to, landing_page, title } =
    layer.description
  const place = placeOf(layer, at)
  const contact = contactOf(layer, at)
  return [
    ...said('dcterms:description', texts(abstract)),
    ...said('dcterms:publisher', iri(publisherOf(layer.publisher, at).iri)),
    ...said('dcat:contactPoint', contact ? iri(contact.iri) : undefined),
    ...said('dcat:keyword', [
      ...keywords.sv.flatMap((text) => texts({ sv: text, en: '' })),
      ...keywords.en.flatMap((text) => texts({ sv: '', en: text })),
    ]),
    ...said(
      'dcat:theme',
      themes.map((theme) => iri(themeUri(theme))),
    ),
    ...said('dcat:theme', inspire_theme === null ? undefined : iri(inspireThemeUri(inspire_theme))),
    ...said('dcterms:accessRights', iri(accessRightUri('PUBLIC'))),
    ...said('dcterms:accrualPeriodicity', frequency === null ? undefined : iri(frequencyUri(frequency))),
    ...said('dcterms:language', iri(languageUri.sv)),
    ...said('dcterms:language', title.en === '' ? undefined : iri(languageUri.en)),
    ...said('dcterms:spatial', place ? iri(place.iri) : undefined),
    ...said('dcterms:spatial', place && county ? iri(county) : undefined),
    ...said('dcterms:conformsTo', conforms_to.map(iri)),
    ...said('dcat:landingPage', iri(at.page(layer.id))),
    ...said('foaf:page', landing_page === null ? undefined : iri(landing_page)),
    ...highValueOf(layer),
  ]
}
