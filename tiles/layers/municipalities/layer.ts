import type { TileLayer } from '../../tile_layer.ts'

export const municipalities: TileLayer = {
  id: 'municipalities',
  folder: 'municipalities',
  title: { sv: 'Kommuner', en: 'Municipalities' },
  register: 'municipalities',
  zooms: { from: 5, to: 12 },
  source_layers: [
    {
      id: 'municipalities',
      geometry_kind: 'polygon',
      zooms: { from: 0, to: 16 },
      fields: [
        { name: 'code', type: 'String', title: { sv: 'Kommunkod', en: 'Municipality code' } },
        { name: 'name', type: 'String', title: { sv: 'Kommun', en: 'Municipality' } },
      ],
    },
    // The municipalities' common outline: for the county's border and shore.
    { id: 'county-outline', geometry_kind: 'line', zooms: { from: 0, to: 16 }, fields: [] },
  ],
}
