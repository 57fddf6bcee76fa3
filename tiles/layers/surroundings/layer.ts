import type { TileLayer } from '../../tile_layer.ts'

export const surroundings: TileLayer = {
  id: 'surroundings',
  folder: 'surroundings',
  title: { sv: 'Omgivning', en: 'Surroundings' },
  zooms: { from: 4, to: 10 },
  attribution: 'SCB, Natural Earth',
  licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  source_layers: [
    {
      id: 'surroundings',
      geometry_kind: 'polygon',
      zooms: { from: 0, to: 16 },
      // A Swedish municipality's four digits, or a country's two letters.
      fields: [
        { name: 'code', type: 'String', title: { sv: 'Kommun eller land', en: 'Municipality or country' } },
      ],
    },
  ],
}
