// Backbone projects under way at a date: which reach an area, and how far the nearest is.
import { backboneStatuses, backboneStatusesUnderWay } from '../../api/contract/vocabulary.ts'
import { lineToSurface, pointToSurface, wholeMetresUp } from './distance.ts'
import { liesIn, lineMeets } from './geometry.ts'
import { lastStatus } from './last_status.ts'
import type { BackboneProject, ConnectionPoint, IsoDate, Region, ShortageArea } from './region.ts'

function projectsUnderWay(region: Region, as_of: IsoDate): BackboneProject[] {
  return region.backbone_projects.filter(({ id }) => {
    const events = region.backbone_events.filter(({ project_id }) => project_id === id)
    const status = lastStatus(events, { as_of, lifeCycle: backboneStatuses })
    return backboneStatusesUnderWay.some((underWay) => underWay === status)
  })
}

function pointsOf(region: Region, project: BackboneProject): ConnectionPoint[] {
  return region.connection_points.filter(({ project_id }) => project_id === project.id)
}

export function projectsReaching(region: Region, area: ShortageArea, as_of: IsoDate): BackboneProject[] {
  return projectsUnderWay(region, as_of).filter(
    (project) =>
      lineMeets(project.geometry, area.geometry) ||
      pointsOf(region, project).some(({ geometry }) => liesIn(geometry, area.geometry)),
  )
}

export function nearestBackbone(region: Region, area: ShortageArea, as_of: IsoDate): number | null {
  const distances = projectsUnderWay(region, as_of).flatMap((project) => [
    lineToSurface(project.geometry, area.geometry),
    ...pointsOf(region, project).map(({ geometry }) => pointToSurface(geometry, area.geometry)),
  ])
  return distances.length === 0 ? null : wholeMetresUp(Math.min(...distances))
}
