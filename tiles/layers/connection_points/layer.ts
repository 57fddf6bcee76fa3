import type { TileLayer } from '../../tile_layer.ts'

export const connectionPoints: TileLayer = {
  id: 'connection-points',
  folder: 'connection_points',
  title: { sv: 'Anslutningspunkter', en: 'Connection points' },
  register: 'connection-points',
  zooms: { from: 5, to: 14 },
  source_layers: [
    {
      id: 'connection-points',
      geometry_kind: 'point',
      zooms: { from: 0, to: 16 },
      fields: [
        { name: 'id', type: 'String', title: { sv: 'Punkt', en: 'Point' } },
        { name: 'project_id', type: 'String', title: { sv: 'Projekt', en: 'Project' } },
        { name: 'kind', type: 'String', title: { sv: 'Slag', en: 'Kind' } },
        // ISO 8601: dates compare as text.
        { name: 'in_service_from', type: 'String', title: { sv: 'I drift från', en: 'In service from' } },
      ],
    },
  ],
}
