// What is stated of a layer, one fact a line; what is not stated is left out, save what a reader would look for.
import {
  frequencyWords,
  highValueCategoryWords,
  inspireThemeWords,
  layerKindWords,
  themeWords,
} from '../../../api/contract/catalogue/catalogue_codes.ts'
import type { OneLayer } from '../../../api/contract/catalogue/layer.ts'
import type { Wording } from '../../state/words.svelte.ts'
import type { LayerText } from '../../text/catalogue.ts'

type Fact = { readonly name: string; readonly value: string }

export function layerFacts(
  layer: OneLayer,
  { words, text }: { readonly words: Pick<Wording, 'of' | 'format'>; readonly text: LayerText['about'] },
): Fact[] {
  const { description, themes, bounds, classification } = layer
  const { format, of } = words
  const { from, to } = description.temporal
  const [west, south, east, north] = (bounds ?? []).map((degrees) => format.decimal(rounded(degrees)))
  const moment = (said: string | null) => (said === null ? undefined : format.date(said.slice(0, 10)))
  const facts: readonly (readonly [name: string, value: string | undefined])[] = [
    [text.publisher, layer.publisher.name],
    [text.kind, of(layerKindWords[layer.kind])],
    [text.rows, layer.kind === 'raster' ? undefined : format.number(layer.rows)],
    [text.data_as_of, layer.data_as_of === null ? text.notStated : format.date(layer.data_as_of)],
    [text.period, from || to ? text.periodWords(from, to) : undefined],
    [text.issued, moment(layer.issued_at)],
    [text.modified, moment(layer.modified_at)],
    [text.frequency, description.frequency ? of(frequencyWords[description.frequency]) : text.notStated],
    [
      text.accuracy,
      description.accuracy_m === null ? text.notStated : text.accuracyWords(description.accuracy_m),
    ],
    [text.extent, west && south && east && north ? text.extentWords(west, south, east, north) : undefined],
    [text.theme, themes.map((theme) => of(themeWords[theme])).join(', ')],
    [text.inspire, description.inspire_theme ? of(inspireThemeWords[description.inspire_theme]) : undefined],
    [
      text.highValue,
      description.high_value_category
        ? of(highValueCategoryWords[description.high_value_category])
        : undefined,
    ],
    [text.keywords, of({ sv: description.keywords.sv.join(', '), en: description.keywords.en.join(', ') })],
    [text.conformsTo, description.conforms_to.join(', ')],
    [text.classification, text.levels(classification)],
  ]
  return facts.flatMap(([name, value]) => (value ? [{ name, value }] : []))
}

function rounded(degrees: number): number {
  return Math.round(degrees * 100) / 100
}
