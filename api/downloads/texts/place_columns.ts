// Where a row lies, as columns of a text or a sheet: under the names by which an import knows them (data/README.md).
import { uniqueName } from '../files/unique_names.ts'
import type { LayerPart } from '../part/layer_part.ts'

export type PlaceColumn = {
  readonly name: string
  /** The value as SQL over a row called `feature`. */
  readonly value: string
  readonly is_text: boolean
}

/** Of points easting and northing, or longitude and latitude, of everything well-known text: east first. */
export function placeColumns({ layer, crs }: Pick<LayerPart, 'layer' | 'crs'>): PlaceColumn[] {
  const { kind, geometry_kind, fields } = layer
  if (kind === 'table') return []
  const taken = fields.map(({ name }) => name)
  const column = (wanted: string, value: string, is_text: boolean) => ({
    name: uniqueName(wanted, taken),
    value,
    is_text,
  })
  const wkt = column('wkt', 'ST_AsText(feature.geometry::geometry)', true)
  if (geometry_kind !== 'point') return [wkt]
  const [east, north] = crs?.is_geographic ? degrees : metres
  return [
    column(east, 'easting_of(feature.geometry::geometry)', false),
    column(north, 'northing_of(feature.geometry::geometry)', false),
    wkt,
  ]
}

const degrees = ['longitude', 'latitude'] as const
const metres = ['easting', 'northing'] as const
