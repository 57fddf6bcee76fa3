// The words of the producer's pages, by language. Apart from text/languages, which the first view fetches whole.
import { classification as classificationInEnglish } from './en/publish/classification.ts'
import { data as dataInEnglish } from './en/publish/data.ts'
import { description as descriptionInEnglish } from './en/publish/description.ts'
import { layer as layerInEnglish } from './en/publish/layer.ts'
import { look as lookInEnglish } from './en/publish/look.ts'
import { ownLayers as ownLayersInEnglish } from './en/publish/own_layers.ts'
import { publishers as publishersInEnglish } from './en/publish/publishers.ts'
import { review as reviewInEnglish } from './en/publish/review.ts'
import { classification as classificationInSwedish } from './sv/publish/classification.ts'
import { data as dataInSwedish } from './sv/publish/data.ts'
import { description as descriptionInSwedish } from './sv/publish/description.ts'
import { layer as layerInSwedish } from './sv/publish/layer.ts'
import { look as lookInSwedish } from './sv/publish/look.ts'
import { ownLayers as ownLayersInSwedish } from './sv/publish/own_layers.ts'
import { publishers as publishersInSwedish } from './sv/publish/publishers.ts'
import { review as reviewInSwedish } from './sv/publish/review.ts'

const swedish = {
  ownLayers: ownLayersInSwedish,
  layer: layerInSwedish,
  data: dataInSwedish,
  description: descriptionInSwedish,
  classification: classificationInSwedish,
  look: lookInSwedish,
  review: reviewInSwedish,
  publishers: publishersInSwedish,
}
export type PublishText = typeof swedish

const english: PublishText = {
  ownLayers: ownLayersInEnglish,
  layer: layerInEnglish,
  data: dataInEnglish,
  description: descriptionInEnglish,
  classification: classificationInEnglish,
  look: lookInEnglish,
  review: reviewInEnglish,
  publishers: publishersInEnglish,
}
const byLanguage: ReadonlyMap<string, PublishText> = new Map([
  ['sv', swedish],
  ['en', english],
])

/** A language that has no file here yet shows the English. */
export function publishText({ language }: { readonly language: { readonly code: string } }): PublishText {
  return byLanguage.get(language.code) ?? english
}
