// A layer with what has to be known to draw it: of a raster, the server says how strong it is drawn and what its colours stand for.
import type { OneLayer } from '../../../api/contract/catalogue/layer.ts'
import { type Client, ok } from '../../api.ts'
import type { DrawnLayer } from '../../map/layer/published_layers.ts'
import { isNumber, isText, shaped } from '../../shapes.ts'

export type LayerAsDrawn = OneLayer & Pick<DrawnLayer, 'picture'>

export async function layerAsDrawn(from: Client, id: string, signal: AbortSignal): Promise<LayerAsDrawn> {
  const init = { init: { signal } }
  const layer = await ok(from.api.v1.layers[':id'].$get({ param: { id }, query: {} }, init))
  if (layer.kind !== 'raster') return layer
  const style: unknown = await ok(from.api.v1.layers[':id'].style.$get({ param: { id }, query: {} }, init))
  return isPicture(style) ? { ...layer, picture: pictureOf(style) } : layer
}

const isList = (value: unknown): value is unknown[] => Array.isArray(value)
const isWords = shaped({ sv: isText, en: isText })
const isRow = shaped({ colour: isText, title: isWords })
const isLegend = shaped({ legend: isList })
const isPicture = shaped({ metadata: isLegend, layers: isList })
const isPainted = shaped({ paint: shaped({ 'raster-opacity': isNumber, 'raster-resampling': isText }) })

type Picture = { readonly metadata: { readonly legend: unknown[] }; readonly layers: unknown[] }

function pictureOf({ metadata, layers }: Picture): NonNullable<DrawnLayer['picture']> {
  const paint = layers.find(isPainted)?.paint
  return {
    opacity: paint?.['raster-opacity'] ?? 1,
    is_smooth: paint?.['raster-resampling'] === 'linear',
    legend: metadata.legend.filter(isRow),
  }
}
