import type { TileLayer } from '../../tile_layer.ts'

export const applications: TileLayer = {
  id: 'applications',
  folder: 'applications',
  title: { sv: 'Ansökningsområden', en: 'Application areas' },
  register: 'applications',
  zooms: { from: 5, to: 14 },
  source_layers: [
    {
      id: 'applications',
      geometry_kind: 'polygon',
      zooms: { from: 0, to: 16 },
      fields: [
        { name: 'id', type: 'String', title: { sv: 'Diarienummer', en: 'Journal number' } },
        { name: 'association_name', type: 'String', title: { sv: 'Fiberförening', en: 'Fibre association' } },
      ],
    },
  ],
}
