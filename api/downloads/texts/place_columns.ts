// Where a row lies, as columns of a text or a sheet: under the names by which an import knows them (data/README.md), in EPSG:3006.
import type { SeenLayer } from '../../layers/seen_layer.ts'
import { uniqueName } from '../files/unique_names.ts'

export type PlaceColumn = {
  readonly name: string
  /** The value as SQL over a row called `feature`. */
  readonly value: string
  readonly is_text: boolean
}

/** Of points easting and northing, of everything well-known text. */
export function placeColumns({ kind, geometry_kind, fields }: SeenLayer): PlaceColumn[] {
  if (kind === 'table') return []
  const taken = fields.map(({ name }) => name)
  const column = (wanted: string, value: string, is_text: boolean) => ({
    name: uniqueName(wanted, taken),
    value,
    is_text,
  })
  const wkt = column('wkt', 'ST_AsText(feature.geometry::geometry)', true)
  if (geometry_kind !== 'point') return [wkt]
  return [
    column('easting', 'easting_of(feature.geometry::geometry)', false),
    column('northing', 'northing_of(feature.geometry::geometry)', false),
    wkt,
  ]
}
