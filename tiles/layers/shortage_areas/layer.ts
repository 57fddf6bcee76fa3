import type { SourceLayer, TileField, TileLayer } from '../../tile_layer.ts'

const fields: readonly TileField[] = [
  { name: 'id', type: 'String', title: { sv: 'Bristområde', en: 'Shortage area' } },
  { name: 'name', type: 'String', title: { sv: 'Namn', en: 'Name' } },
  { name: 'municipality_code', type: 'String', title: { sv: 'Kommunkod', en: 'Municipality code' } },
  { name: 'status', type: 'String', title: { sv: 'Status', en: 'Status' }, is_derived: true, is_dated: true },
]
const everywhere: Pick<SourceLayer, 'zooms' | 'fields'> = { zooms: { from: 0, to: 16 }, fields }

export const shortageAreas: TileLayer = {
  id: 'shortage-areas',
  folder: 'shortage_areas',
  title: { sv: 'Bristområden', en: 'Shortage areas' },
  register: 'shortage-areas',
  zooms: { from: 5, to: 14 },
  is_dated: true,
  source_layers: [
    { id: 'shortage-areas', geometry_kind: 'polygon', ...everywhere },
    // A point on each area's surface, in exactly one tile: for symbols and names.
    { id: 'shortage-area-points', geometry_kind: 'point', ...everywhere },
  ],
}
