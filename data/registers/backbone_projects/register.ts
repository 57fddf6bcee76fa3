import type { Register } from '../register.ts'

const open = { k: 0, r: 2, t: 1 } as const

export const backboneProjects: Register = {
  name: 'backbone-projects',
  table: 'backbone_projects',
  title: { sv: 'Stamnätsprojekt', en: 'Backbone projects' },
  key: ['id'],
  columns: [
    {
      name: 'id',
      is_required: true,
      type: 'text',
      title: { sv: 'Projekt', en: 'Project' },
      classification: open,
    },
    {
      name: 'name',
      is_required: true,
      type: 'text',
      title: { sv: 'Namn', en: 'Name' },
      classification: open,
    },
    { name: 'owner', type: 'text', title: { sv: 'Ägare', en: 'Owner' }, classification: open },
    { name: 'funding', type: 'text', title: { sv: 'Finansiering', en: 'Funding' }, classification: open },
  ],
  // Routes can be sensitive for security: they stay inside unless the installation has decided otherwise.
  geometry: { kind: 'line', classification: { k: 2, r: 2, t: 1 }, opened_by: 'backbone_geometry' },
}
