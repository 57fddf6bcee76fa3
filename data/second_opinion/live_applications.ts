// Applications with their status at a date, and those that count for an area.
import {
  type ApplicationStatus,
  applicationStatuses,
  applicationStatusesInQueue,
  applicationStatusesLive,
} from '../../api/contract/vocabulary.ts'
import { liesIn } from './geometry.ts'
import { lastStatus } from './last_status.ts'
import { overlap } from './overlap.ts'
import type { Application, IsoDate, Region, ShortageArea } from './region.ts'

export type Staged = { readonly application: Application; readonly status: ApplicationStatus }

export function applicationsInQueue(region: Region, as_of: IsoDate): Application[] {
  return withStatus(region, as_of)
    .filter(({ status }) => applicationStatusesInQueue.some((queued) => queued === status))
    .map(({ application }) => application)
}

/** Live, and covering an address of the area; for an area without addresses: sharing surface with it. */
export function liveApplications(region: Region, area: ShortageArea, as_of: IsoDate): Staged[] {
  const inside = region.addresses.filter(({ geometry }) => liesIn(geometry, area.geometry))
  return withStatus(region, as_of)
    .filter(({ status }) => applicationStatusesLive.some((live) => live === status))
    .filter(({ application }) =>
      inside.length > 0
        ? inside.some(({ geometry }) => liesIn(geometry, application.geometry))
        : overlap(area.geometry, application.geometry) > 0,
    )
}

export function latestStage(applications: readonly Staged[]): ApplicationStatus | null {
  return (
    applicationStatuses.filter((stage) => applications.some(({ status }) => status === stage)).at(-1) ?? null
  )
}

function withStatus(region: Region, as_of: IsoDate): Staged[] {
  return region.applications.flatMap((application) => {
    const events = region.application_events.filter(({ application_id }) => application_id === application.id)
    const status = lastStatus(events, { as_of, lifeCycle: applicationStatuses })
    return status === null ? [] : [{ application, status }]
  })
}
