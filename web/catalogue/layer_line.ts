// What is told of a layer on one line, from whose it is to what may be done with it.
import { layerKindWords } from '../../api/contract/catalogue/catalogue_codes.ts'
import type { Layer } from '../../api/contract/catalogue/layer.ts'
import type { Wording } from '../state/words.svelte.ts'
import type { CatalogueText } from '../text/catalogue.ts'
import { licenceOf } from './licence_words.ts'

type Told = Pick<Layer, 'publisher' | 'kind' | 'rows' | 'data_as_of' | 'licence'>

export function layerLine(layer: Told, words: Pick<Wording, 'of'>, text: CatalogueText): string[] {
  const { publisher, kind, rows, data_as_of, licence } = layer
  return [
    publisher.name,
    words.of(layerKindWords[kind]),
    ...(kind === 'raster' ? [] : [text.rows(rows)]),
    data_as_of === null ? text.noDate : text.dataAsOf(data_as_of),
    licence === null ? text.noLicence : licenceOf(licence, words).name,
  ].filter((part) => part !== '')
}
