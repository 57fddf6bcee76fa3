// The rules of the design a second time, without a database: slow, plain, and written without a look at the SQL.
// Where the two disagree on a random region, one of them misread the rules.
import { areaStatus, isListed } from './area_status.ts'
import { fibreAccess, fibreSharePct } from './fibre_access.ts'
import { liesIn, surfacesMeet } from './geometry.ts'
import { applicationsInQueue, latestStage, liveApplications } from './live_applications.ts'
import { addressMunicipality, areaMunicipality } from './municipality_codes.ts'
import type { AreaAnswer, Indicators, IsoDate, Region, Settings, ShortageArea } from './region.ts'
import { changeOn, datesIn } from './status_changes.ts'
import { nearestBackbone, projectsReaching } from './under_way.ts'

/** One for each area listed at the date, by id. */
export function areaAnswers(region: Region, settings: Settings): AreaAnswer[] {
  return region.shortage_areas
    .flatMap((area) => areaAnswer(region, area, settings))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
}

function areaAnswer(region: Region, area: ShortageArea, settings: Settings): AreaAnswer[] {
  const status = areaStatus(region, area, settings)
  if (status === null) return []
  const { connected, passed } = fibreAccess(region, settings)
  const inside = region.addresses.filter(({ geometry }) => liesIn(geometry, area.geometry))
  const isConnected = inside.filter(({ id }) => connected.has(id)).length
  const isPassed = inside.filter(({ id }) => passed.has(id)).length
  const applications = liveApplications(region, area, settings.as_of)
  return [
    {
      id: area.id,
      municipality_code: areaMunicipality(region, area),
      status,
      is_remaining: status === 'applied' || status === 'untouched',
      addresses: inside.length,
      addresses_connected: isConnected,
      addresses_passed: isPassed,
      fibre_share_pct: fibreSharePct(isConnected + isPassed, inside.length),
      applications: applications.length,
      backbone_projects: projectsReaching(region, area, settings.as_of).length,
      nearest_backbone_m: nearestBackbone(region, area, settings.as_of),
      application_stage: latestStage(applications),
      status_since: statusSince(region, area, settings),
    },
  ]
}

function statusSince(region: Region, area: ShortageArea, settings: Settings): IsoDate | null {
  const changes = datesIn(region)
    .filter((date) => date <= settings.as_of)
    .reverse()
  return changes.find((date) => changeOn(region, { area, settings, date }).length > 0) ?? null
}

/** For the county, or for the municipality with the code. */
export function indicators(region: Region, settings: Settings, municipality?: string): Indicators {
  const listed = region.shortage_areas.filter((area) => isListed(area, settings.as_of))
  const areas = listed.filter(
    (area) => municipality === undefined || areaMunicipality(region, area) === municipality,
  )
  const statuses = areas.map((area) => areaStatus(region, area, settings))
  const count = (...wanted: string[]) =>
    statuses.filter((status) => status !== null && wanted.includes(status)).length
  const addresses = region.addresses.filter(
    (address) =>
      listed.some(({ geometry }) => liesIn(address.geometry, geometry)) &&
      (municipality === undefined || addressMunicipality(region, address) === municipality),
  )
  const { connected, passed } = fibreAccess(region, settings)
  const withAccess = addresses.filter(({ id }) => connected.has(id) || passed.has(id)).length
  const surfaces = region.municipalities.filter(({ code }) => code === municipality)
  const queue = applicationsInQueue(region, settings.as_of).filter(
    ({ geometry }) =>
      municipality === undefined || surfaces.some((surface) => surfacesMeet(geometry, surface.geometry)),
  )
  return {
    shortage_areas: areas.length,
    connected: count('connected'),
    in_progress: count('in_progress'),
    applied: count('applied'),
    untouched: count('untouched'),
    remaining: count('applied', 'untouched'),
    unconnected: count('in_progress', 'applied', 'untouched'),
    applications_in_queue: queue.length,
    addresses_in_shortage_areas: addresses.length,
    addresses_with_access: withAccess,
    fibre_share_pct: fibreSharePct(withAccess, addresses.length),
  }
}
