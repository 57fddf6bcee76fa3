// Where the tiles of a draft are asked for. The data's id and the edition stand in it, so that none of before is kept by the browser.
import type { Draft } from '../../../api/contract/catalogue/publishing.ts'
import { pathOfLayer } from '../../state/publishing/layer_client.ts'

export function tilesOf({ id, data, edition }: Draft, as_public = false) {
  const is_raster = data.kind === 'raster'
  const query = new URLSearchParams({ edition: String(edition), ...(as_public ? { view: 'public' } : {}) })
  const tiles = `${location.origin}${pathOfLayer(id)}/tiles/{z}/{x}/{y}.${is_raster ? 'png' : 'mvt'}?${query}`
  return { tiles, source_layer: id, is_raster }
}
