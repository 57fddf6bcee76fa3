// The words of the layer catalogue, by language. Apart from text/languages, which the first view fetches whole.
import { catalogue as catalogueInEnglish } from './en/catalogue.ts'
import { layer as layerInEnglish } from './en/layer.ts'
import { catalogue as catalogueInSwedish } from './sv/catalogue.ts'
import { layer as layerInSwedish } from './sv/layer.ts'

export type CatalogueText = typeof catalogueInSwedish
export type LayerText = typeof layerInSwedish
type Chosen = { readonly language: { readonly code: string } }

const swedish = { catalogue: catalogueInSwedish, layer: layerInSwedish }
const english: typeof swedish = { catalogue: catalogueInEnglish, layer: layerInEnglish }
const byLanguage: ReadonlyMap<string, typeof swedish> = new Map([
  ['sv', swedish],
  ['en', english],
])

/** A language that has no file here yet shows the English. */
export function catalogueText({ language }: Chosen): CatalogueText {
  return (byLanguage.get(language.code) ?? english).catalogue
}

/** The same of a layer's own page. */
export function layerText({ language }: Chosen): LayerText {
  return (byLanguage.get(language.code) ?? english).layer
}
