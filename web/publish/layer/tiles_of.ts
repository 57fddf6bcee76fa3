// Where the tiles of a draft are asked for. What they hold stands behind the #, which is never sent: where it changes, the map asks anew.
import type { LayerDescription } from '../../../api/contract/catalogue/layer_description.ts'
import type { Draft } from '../../../api/contract/catalogue/publishing.ts'
import { pathOfLayer } from '../../state/publishing/layer_client.ts'

export function tilesOf({ id, data, description }: Draft, as_public = false) {
  const is_raster = data.kind === 'raster'
  const holds = data.id + (as_public ? seenKey(description) : '')
  const address = `${location.origin}${pathOfLayer(id)}/tiles/{z}/{x}/{y}.${is_raster ? 'png' : 'mvt'}`
  const tiles = `${address}${as_public ? '?view=public' : ''}#${holds}`
  return { tiles, source_layer: id, is_raster, geometry_kind: data.geometry_kind }
}

/** Changes with whatever decides what everybody sees. */
export function seenKey({ classification, fields, suppress_below }: LayerDescription): string {
  const levels = fields.map(({ k, is_count_of_people }) => `${k ?? '-'}${is_count_of_people ? 'c' : ''}`)
  return `_${classification.k ?? '-'}_${levels.join('_')}_${suppress_below}`
}
