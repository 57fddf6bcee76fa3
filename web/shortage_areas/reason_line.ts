// The second line of a row in the list: why the area stands where it stands, as far as the list answer tells.
import type { ListedArea } from '../../api/contract/shortage_area.ts'
import type { Text } from '../text/languages/sv.ts'

/** Parts to be set apart by a middle dot. What planners judge stands last, beside what the rules give. */
export function reasonLine(area: ListedArea, text: Text): string[] {
  const { assessment } = area
  return [...byTheRules(area, text), ...(assessment ? [text.reason.assessed(assessment.status)] : [])]
}

function byTheRules(area: ListedArea, text: Text): string[] {
  const { status, status_since } = area
  if (status === null) return []
  const since = text.reason.since(status, status_since)
  const distance = distanceTo(area, text)
  switch (status) {
    case 'connected':
      return [since, ...(area.fibre_share_pct === null ? [] : [text.reason.share(area.fibre_share_pct)])]
    case 'in_progress':
      return [since, text.reason.projects(area.backbone_projects)]
    case 'applied':
    case 'untouched':
      return [applicationOf(area, text) ?? text.reason.noApplication, ...distance]
  }
}

/** `Ansökan 2015-1187 i kö sedan 3 mars 2015`; undefined where no application has a status. */
function applicationOf(area: ListedArea, text: Text): string | undefined {
  const {
    leading_application_id: id,
    leading_application_status: stage,
    leading_application_since: since,
  } = area
  if (id === null || stage === null || since === null) return undefined
  const line = text.reason.application[stage](id, since)
  return area.applications > 1 ? `${line}, ${text.reason.oneOf(area.applications)}` : line
}

/** No part where the installation keeps distances to itself, or no project is under way. */
function distanceTo({ nearest_backbone_m }: ListedArea, text: Text): string[] {
  return typeof nearest_backbone_m === 'number' ? [text.reason.toBackbone(nearest_backbone_m)] : []
}
