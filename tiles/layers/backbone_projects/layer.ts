import type { TileLayer } from '../../tile_layer.ts'

export const backboneProjects: TileLayer = {
  id: 'backbone-projects',
  folder: 'backbone_projects',
  title: { sv: 'Stamnät', en: 'Backbone routes' },
  register: 'backbone-projects',
  zooms: { from: 5, to: 14 },
  source_layers: [
    {
      id: 'backbone-projects',
      geometry_kind: 'line',
      zooms: { from: 0, to: 16 },
      fields: [
        { name: 'id', type: 'String', title: { sv: 'Projekt', en: 'Project' } },
        { name: 'name', type: 'String', title: { sv: 'Namn', en: 'Name' } },
      ],
    },
  ],
}
