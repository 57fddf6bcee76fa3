// The status of every area on every date in the registers, against the day before.
import { areaStatuses } from '../../api/contract/vocabulary.ts'
import { areaStatus } from './area_status.ts'
import type { IsoDate, Region, Settings, ShortageArea, StatusChange } from './region.ts'

/** All changes on dates from `from` (null: since ever) to `to`, by date, then area. `settings.as_of` has no say. */
export function statusChanges(
  region: Region,
  settings: Settings,
  { from, to }: { readonly from: IsoDate | null; readonly to: IsoDate },
): StatusChange[] {
  return datesIn(region)
    .filter((date) => (from === null || from <= date) && date <= to)
    .flatMap((date) => changesOn(region, settings, date))
}

function changesOn(region: Region, settings: Settings, date: IsoDate): StatusChange[] {
  return [...region.shortage_areas]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .flatMap((area) => changeOn(region, { area, settings, date }))
}

type Question = { readonly area: ShortageArea; readonly settings: Settings; readonly date: IsoDate }

export function changeOn(region: Region, { area, settings, date }: Question): StatusChange[] {
  const from_status = areaStatus(region, area, { ...settings, as_of: dayBefore(date) })
  const to_status = areaStatus(region, area, { ...settings, as_of: date })
  if (from_status === to_status) return []
  // The rules before the earlier of both statuses failed on both days; that one held on one of them only.
  const rule =
    from_status === null || to_status === null
      ? 'listing'
      : (areaStatuses.find((status) => status === from_status || status === to_status) ?? 'listing')
  return [{ area_id: area.id, date, from_status, to_status, rule }]
}

/** Every date on which anything can change, in order. */
export function datesIn(region: Region): IsoDate[] {
  const dates = [
    ...region.shortage_areas.flatMap(({ listed_from, listed_to }) => [listed_from, listed_to]),
    ...region.coverage.flatMap(({ valid_from, valid_to }) => [valid_from, valid_to]),
    ...region.connection_points.map(({ in_service_from }) => in_service_from),
    ...region.backbone_events.map(({ date }) => date),
    ...region.application_events.map(({ date }) => date),
  ]
  return [...new Set(dates.filter((date) => date !== null))].sort()
}

function dayBefore(date: IsoDate): IsoDate {
  return new Date(Date.parse(date) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}
