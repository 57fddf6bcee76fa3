// A draft as the map draws a layer. What its tiles hold stands behind the # of their address, which is never sent: where it changes, the map asks anew.
import type { LayerDescription } from '../../../api/contract/catalogue/layer_description.ts'
import type { Draft } from '../../../api/contract/catalogue/publishing.ts'
import { rasterLegend } from '../../../tiles/styles/legend.ts'
import { shownRaster } from '../../../tiles/styles/shown_raster.ts'
import type { DrawnLayer, RasterPicture } from '../../map/layer/published_layers.ts'
import { pathOfLayer } from '../../state/publishing/path_of_layer.ts'

type Seen = {
  /** What is said of it now, where that is to be drawn before it is saved. */
  readonly said?: LayerDescription
  readonly as_public?: boolean
}

export function drawnDraft(now: Draft, { said = now.description, as_public = false }: Seen = {}): DrawnLayer {
  const { id, data, description } = now
  const is_raster = data.kind === 'raster'
  const holds = [data.id, as_public ? seenKey(description) : '', is_raster ? lookKey(description) : '']
  const path = `${pathOfLayer(id)}/tiles/{z}/{x}/{y}.${is_raster ? 'png' : 'mvt'}`
  return {
    id,
    kind: data.kind,
    geometry_kind: data.geometry_kind,
    bounds: data.bounds,
    tiles: `${location.origin}${path}${as_public ? '?view=public' : ''}#${holds.join('_')}`,
    picture: pictureOf(data, said, as_public),
    description: said,
  }
}

/** Changes with whatever decides what everybody sees. */
export function seenKey({ classification, fields, suppress_below }: LayerDescription): string {
  const levels = fields.map(({ k, is_count_of_people }) => `${k ?? '-'}${is_count_of_people ? 'c' : ''}`)
  return `_${classification.k ?? '-'}_${levels.join('_')}_${suppress_below}`
}

/** Pictures come coloured from the server, by what is saved; how strong they are drawn is the map's. */
function lookKey({ raster_style }: LayerDescription): string {
  return raster_style ? encodeURIComponent(JSON.stringify({ ...raster_style, opacity: null })) : ''
}

function pictureOf(
  { raster, columns }: Draft['data'],
  { raster_style, fields }: LayerDescription,
  as_public: boolean,
): RasterPicture | undefined {
  if (!raster) return undefined
  const isOpen = (name: string) => fields.some((field) => field.name === name && field.k === 0)
  const bands = columns.flatMap(({ name }, nth) => (as_public && !isOpen(name) ? [] : [nth + 1]))
  const shown = shownRaster(raster, raster_style, bands)
  return (
    shown && {
      opacity: shown.opacity,
      is_smooth: shown.by === 'picture',
      legend: rasterLegend(shown),
    }
  )
}
