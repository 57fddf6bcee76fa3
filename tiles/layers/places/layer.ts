import type { TileLayer } from '../../tile_layer.ts'

export const places: TileLayer = {
  id: 'places',
  folder: 'places',
  title: { sv: 'Orter', en: 'Places' },
  zooms: { from: 5, to: 10 },
  attribution: 'GeoNames',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  source_layers: [
    {
      id: 'places',
      geometry_kind: 'point',
      zooms: { from: 0, to: 16 },
      fields: [
        { name: 'name', type: 'String', title: { sv: 'Ort', en: 'Place' } },
        // 1 to zoom 7, 2 (municipal seats) from 8, 3 (all others) from 9.
        { name: 'rank', type: 'Number', title: { sv: 'Rang, 1 störst', en: 'Rank, 1 largest' } },
      ],
    },
  ],
}
