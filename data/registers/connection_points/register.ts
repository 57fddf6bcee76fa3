import { connectionPointKinds } from '../../../api/contract/vocabulary.ts'
import type { Register } from '../register.ts'

// A point is geometry of the backbone through and through: even its id places it in an area's evidence.
const backbone = { classification: { k: 2, r: 2, t: 1 }, opened_by: 'backbone_geometry' } as const

export const connectionPoints: Register = {
  name: 'connection-points',
  table: 'connection_points',
  title: { sv: 'Anslutningspunkter', en: 'Connection points' },
  key: ['id'],
  columns: [
    { name: 'id', is_required: true, type: 'text', title: { sv: 'Punkt', en: 'Point' }, ...backbone },
    {
      name: 'project_id',
      is_required: true,
      type: 'text',
      title: { sv: 'Projekt', en: 'Project' },
      ...backbone,
    },
    {
      name: 'kind',
      type: 'code',
      choices: connectionPointKinds,
      title: { sv: 'Slag', en: 'Kind' },
      ...backbone,
    },
    {
      name: 'in_service_from',
      type: 'date',
      title: { sv: 'I drift från', en: 'In service from' },
      ...backbone,
    },
  ],
  geometry: { kind: 'point', ...backbone },
  reference: { column: 'project_id', register: 'backbone-projects' },
}
