// The four rules, tried in order.
import type { AreaStatus } from '../../api/contract/vocabulary.ts'
import { fibreAccess } from './fibre_access.ts'
import { liesIn } from './geometry.ts'
import { liveApplications } from './live_applications.ts'
import type { Region, Settings, ShortageArea } from './region.ts'
import { projectsReaching } from './under_way.ts'

export function isListed({ listed_from, listed_to }: ShortageArea, as_of: string): boolean {
  return (listed_from === null || listed_from <= as_of) && (listed_to === null || listed_to > as_of)
}

/** Null when the area is not listed at the date. */
export function areaStatus(region: Region, area: ShortageArea, settings: Settings): AreaStatus | null {
  if (!isListed(area, settings.as_of)) return null
  if (hasPointInService(region, area, settings) || hasFibreShare(region, area, settings)) return 'connected'
  if (projectsReaching(region, area, settings.as_of).length > 0) return 'in_progress'
  if (liveApplications(region, area, settings.as_of).length > 0) return 'applied'
  return 'untouched'
}

/** Whatever the status of its project, but a point whose project is gone is no point. */
function hasPointInService(region: Region, area: ShortageArea, { as_of }: Settings): boolean {
  return region.connection_points.some(
    ({ project_id, in_service_from, geometry }) =>
      region.backbone_projects.some(({ id }) => id === project_id) &&
      in_service_from !== null &&
      in_service_from <= as_of &&
      liesIn(geometry, area.geometry),
  )
}

function hasFibreShare(region: Region, area: ShortageArea, settings: Settings): boolean {
  const { connected, passed } = fibreAccess(region, settings)
  const inside = region.addresses.filter(({ geometry }) => liesIn(geometry, area.geometry))
  const withAccess = inside.filter(({ id }) => connected.has(id) || passed.has(id))
  return inside.length > 0 && 100 * withAccess.length >= settings.share_pct * inside.length
}
