// The legend of a published layer: its classes, each with colour and words, in the shape that the layer has.
import type { Layer } from '../../../api/contract/catalogue/layer.ts'
import type { Words } from '../../../api/contract/vocabulary.ts'
import { vectorLegend } from '../../../tiles/styles/legend.ts'
import { type DrawnLayer, styleOf } from './published_layers.ts'

export type SignShape = 'surface' | 'line' | 'point' | 'cell'
export type LegendRow = {
  readonly colour: string
  readonly shape: SignShape
  readonly opacity: number
  readonly words: string
}
type Said = { readonly of: (words: Words) => string }

export function layerLegend(layer: DrawnLayer & Pick<Layer, 'title'>, { of }: Said): LegendRow[] {
  const { kind, geometry_kind, picture, title } = layer
  if (kind === 'raster') {
    const { legend = [], opacity = 1 } = picture ?? {}
    return legend.map(({ colour, title }) => ({ colour, shape: 'cell', opacity, words: of(title) }))
  }
  const style = styleOf(layer)
  const shape = geometry_kind === 'line' || geometry_kind === 'point' ? geometry_kind : 'surface'
  const opacity = shape === 'line' ? 1 : style.opacity
  return vectorLegend(style, title).map(({ colour, title }) => ({ colour, shape, opacity, words: of(title) }))
}
