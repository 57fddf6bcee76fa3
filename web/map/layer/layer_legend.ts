// The legend of a published layer, whichever its kind.
import type { Layer } from '../../../api/contract/layer.ts'
import type { Theme } from '../../state/url.ts'
import type { Formats } from '../../text/format.ts'
import { type LegendRow, type LegendWords, rasterLegend, vectorLegend } from './legend_rows.ts'
import { type DrawnLayer, styleOf } from './published_layers.ts'

type Asked = {
  readonly theme: Theme
  readonly words: LegendWords
  readonly format: Pick<Formats, 'decimal'>
}

export function layerLegend(
  layer: DrawnLayer & Pick<Layer, 'geometry_kind'>,
  { theme, words, format }: Asked,
): LegendRow[] {
  const { kind, geometry_kind, description } = layer
  if (kind !== 'raster') return vectorLegend({ style: styleOf(layer, theme), geometry_kind, words, format })
  return description.raster_style ? rasterLegend(description.raster_style, { format }) : []
}
