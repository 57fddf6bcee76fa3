// Every column of the table of areas: on the page, in the files, and by its key in the order that the API is asked for.
import type { ListedArea } from '../../api/contract/shortage_area.ts'
import { applicationStatusWords, areaStatusWords } from '../../api/contract/vocabulary.ts'
import type { AreaColumn } from '../state/address/list_sorts.ts'
import type { Wording } from '../state/words.svelte.ts'
import type { Column } from '../take_along/column.ts'

export function areaColumns(
  { has_distances }: { has_distances: boolean },
  { text, of }: Wording,
): Column<ListedArea, AreaColumn>[] {
  const heading = text.areaTable.columns
  const columns: Column<ListedArea, AreaColumn>[] = [
    { key: 'name', heading: heading.name, kind: 'text', value: ({ name }) => name },
    { key: 'id', heading: heading.id, kind: 'text', value: ({ id }) => id },
    {
      key: 'municipality_name',
      heading: heading.municipality_name,
      kind: 'text',
      value: (area) => area.municipality_name,
    },
    {
      key: 'municipality_code',
      heading: heading.municipality_code,
      kind: 'text',
      value: (area) => area.municipality_code,
    },
    {
      key: 'status',
      heading: heading.status,
      kind: 'text',
      value: ({ status }) => status && of(areaStatusWords[status]),
    },
    {
      key: 'is_remaining',
      heading: heading.is_remaining,
      kind: 'text',
      value: (area) => (area.is_remaining ? text.areaTable.yes : text.areaTable.no),
    },
    { key: 'status_since', heading: heading.status_since, kind: 'date', value: (area) => area.status_since },
    { key: 'addresses', heading: heading.addresses, kind: 'whole', value: (area) => area.addresses },
    {
      key: 'addresses_connected',
      heading: heading.addresses_connected,
      kind: 'whole',
      value: (area) => area.addresses_connected,
    },
    {
      key: 'addresses_passed',
      heading: heading.addresses_passed,
      kind: 'whole',
      value: (area) => area.addresses_passed,
    },
    {
      key: 'fibre_share_pct',
      heading: heading.fibre_share_pct,
      kind: 'tenths',
      value: (area) => area.fibre_share_pct,
    },
    { key: 'applications', heading: heading.applications, kind: 'whole', value: (area) => area.applications },
    {
      key: 'application_stage',
      heading: heading.application_stage,
      kind: 'text',
      value: ({ application_stage: stage }) => stage && of(applicationStatusWords[stage]),
    },
    {
      key: 'backbone_projects',
      heading: heading.backbone_projects,
      kind: 'whole',
      value: (area) => area.backbone_projects,
    },
    {
      key: 'nearest_backbone_m',
      heading: heading.nearest_backbone_m,
      kind: 'whole',
      value: (area) => area.nearest_backbone_m ?? null,
    },
  ]
  return columns.filter(({ key }) => key !== 'nearest_backbone_m' || has_distances)
}

/** What planners judge, which stands beside the status on the page: in the files each part has a column of its own. */
export function assessmentColumns({ text, of }: Wording): Column<ListedArea>[] {
  const keys = ['status', 'assessed_on', 'function', 'reason'] as const
  return keys.map((key) => ({
    key,
    heading: text.areaTable.assessed[key],
    kind: key === 'assessed_on' ? 'date' : 'text',
    value: ({ assessment }) => {
      if (!assessment) return null
      return key === 'status' ? of(areaStatusWords[assessment.status]) : assessment[key]
    },
  }))
}
