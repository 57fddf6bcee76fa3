// What English says in the table of areas.
import { formats } from '../format.ts'
import type { areaTable as sv } from '../sv/area_table.ts'

const { count, date } = formats('en-GB')

export const areaTable: typeof sv = {
  title: 'Shortage areas as a table',
  show: 'Show as a table',
  back: 'To map and list',
  caption: (shown, as_of, filters) =>
    `${count(shown, 'area', 'areas')}, as of ${date(as_of)}${filters ? ` · ${filters}` : ''}`,
  scrolls: 'Table that scrolls sideways',
  yes: 'Yes',
  no: 'No',
  columns: {
    name: 'Shortage area',
    id: 'Id',
    municipality_name: 'Municipality',
    municipality_code: 'Municipality code',
    status: 'Status',
    is_remaining: 'Remains',
    status_since: 'Status since',
    addresses: 'Addresses',
    addresses_connected: 'With fibre installed',
    addresses_passed: 'With fibre close by',
    fibre_share_pct: 'With access to fibre (%)',
    applications: 'Live applications',
    application_stage: 'Furthest application',
    backbone_projects: 'Backbone projects that reach the area',
    nearest_backbone_m: 'To the nearest backbone (m)',
  },
  assessed: {
    status: 'Assessed status',
    assessed_on: 'Assessed on',
    function: 'Assessed by',
    reason: 'Reason for the assessment',
  },
  remaining: 'remaining',
  matching: (q) => `search: ${q}`,
  onePerLine: {
    heading: (headline, as_of) => `${headline}, as of ${date(as_of)}`,
    area: ({ name, place, status, addresses }) =>
      `- ${name}${place ? `, ${place}` : ''}: ${status}, ${addresses}`,
  },
}
