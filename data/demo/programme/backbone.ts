// The rows of the three backbone registers: projects, their events and their connection points.
import type { Ground } from '../ground/ground.ts'
import type { Line, Point } from '../ground/planar.ts'
import { itemAt, type Random, randomFor } from '../random.ts'
import { type BackboneProject, makeBackboneProjects } from './backbone_projects.ts'
import type { RouteFinder } from './backbone_routes.ts'
import { addDays, daysBetween, latest, workday } from './calendar.ts'
import { type ConnectionPoint, pointIn, pointKeys } from './connection_points.ts'
import type { Courses } from './courses.ts'
import type { ShortageArea } from './shortage_areas.ts'

export type BackboneRow = {
  readonly id: string
  readonly name: string
  readonly owner: string
  readonly funding: string
  readonly lines: readonly Line[]
}
export type BackboneEvent = {
  readonly project_id: string
  readonly status: string
  readonly date: string
  readonly note: string
}
export type Backbone = {
  readonly projects: readonly BackboneRow[]
  readonly events: readonly BackboneEvent[]
  readonly points: readonly ConnectionPoint[]
  /** When the area's first connection point starts; empty where none does before 2021. */
  readonly serviceOf: (area: ShortageArea) => string
  /** A line crosses it, and it never gets a point. */
  readonly isLineOnly: (area: ShortageArea) => boolean
}

const points_wanted = 176
const lastDay = '2020-12-31'
/** No point is in service on the day of the action plan's count. */
const firstService = '2015-08-03'
/** So many areas are crossed by a line and have no point. */
const lineOnly = { early_backbone: 12, late_backbone: 2 }
/** So many early areas have a point that is still waiting at the end of 2020. */
const waiting = 4

export function makeBackbone(
  ground: Ground,
  { areas, courses, finder }: { areas: readonly ShortageArea[]; courses: Courses; finder: RouteFinder },
): Backbone {
  const random = randomFor('backbone')
  const projects = makeBackboneProjects(finder, courses)
  const withoutPoint = new Set([
    ...random
      .shuffled(courses.withCourse('early_backbone').filter((area) => !area.overlaps))
      .slice(0, lineOnly.early_backbone),
    ...random.shuffled(courses.withCourse('late_backbone')).slice(0, lineOnly.late_backbone),
  ])
  const pointless = (area: ShortageArea) => withoutPoint.has(area)
  const delayed = new Set(
    random
      .shuffled(courses.withCourse('early_backbone').filter((area) => !pointless(area)))
      .slice(0, waiting),
  )
  const rows: BackboneRow[] = []
  const events: BackboneEvent[] = []
  const points: ConnectionPoint[] = []
  const services = new Map<ShortageArea, string>()
  const numbers = new Map<string, number>()
  const hubs: { point: Point; project_id: string; from: string }[] = []
  for (const project of projects) {
    const row = rowOf(project, numbers, ground, random)
    rows.push(row)
    const times = timesOf(project, random)
    events.push(...eventsOf(row.id, project, times))
    for (const area of project.areas) {
      if (pointless(area) && project.fate === 'built') continue
      const starts =
        project.fate === 'built' && times.service && !delayed.has(area)
          ? serviceNear(times.service, random)
          : ''
      const in_service_from = starts <= lastDay ? starts : ''
      points.push({ ...pointIn(area, areas, random), ...pointKeys(row.id, points, random), in_service_from })
      if (in_service_from) services.set(area, in_service_from)
    }
    const start = itemAt(ground.settlements, project.start)
    if (start.kind === 'town' && project.fate === 'built' && !hubs.some((hub) => hub.point === start)) {
      hubs.push({
        point: start,
        project_id: row.id,
        from: workday(addDays(project.decided, random.integer(120, 420))),
      })
    }
  }
  // Where the nets start from, in towns, until the county's plan of 176 points is full.
  for (const { point, project_id, from } of hubs.slice(0, points_wanted - points.length)) {
    const near = { x: point.x + random.between(-250, 250), y: point.y + random.between(-250, 250) }
    points.push({
      ...near,
      ...pointKeys(project_id, points, random),
      in_service_from: from <= lastDay ? from : '',
    })
  }
  return {
    projects: rows,
    events,
    points,
    serviceOf: (area) => services.get(area) ?? '',
    isLineOnly: pointless,
  }
}

function rowOf(
  { areas, roads, start, fate }: BackboneProject,
  numbers: Map<string, number>,
  ground: Ground,
  random: Random,
): BackboneRow {
  const first = itemAt(areas, 0)
  const code = first.municipality_code
  const number = (numbers.get(code) ?? 0) + 1
  numbers.set(code, number)
  const from = itemAt(ground.settlements, start).name
  const end = itemAt(areas, areas.length - 1).village.name
  const municipality = ground.land.municipalities.find((one) => one.code === code)?.name ?? ''
  return {
    id: `SN-${code}-${String(number).padStart(2, '0')}`,
    name: from === end ? `Stamnät ${end}` : `Stamnät ${from}–${end}`,
    owner: `${/[aeiouyåäösx]$|Orust/.test(municipality) ? municipality : `${municipality}s`} kommun`,
    funding:
      fate === 'planned'
        ? ''
        : random.pick(['Region och kommun', 'Region och kommun', 'Region, kommun och EU', 'Kommun']),
    lines: roads.map((road) => road.line),
  }
}

type Times = { readonly planned: string; readonly building: string; readonly service: string }

function timesOf({ decided, fate }: BackboneProject, random: Random): Times {
  const planned = latest('2012-01-03', workday(addDays(decided, -random.integer(60, 330))))
  const building = workday(addDays(decided, random.integer(45, 230)))
  if (fate !== 'built') return { planned, building, service: '' }
  const after =
    decided <= '2015-06-30'
      ? addDays(building, random.integer(420, 1250))
      : addDays(building, random.integer(240, 480))
  // What was ready before the county's net could take it in service started in its first two years.
  const service = after < firstService ? addDays(firstService, random.integer(0, 540)) : after
  return { planned, building, service: service <= lastDay ? workday(service) : '' }
}

function eventsOf(
  project_id: string,
  { decided, fate, cancelled }: BackboneProject,
  times: Times,
): readonly BackboneEvent[] {
  if (fate === 'planned')
    return [{ project_id, status: 'planned', date: workday(decided), note: 'Finansiering saknas' }]
  const begun = daysBetween(times.building, cancelled ?? lastDay) > 30
  return [
    { project_id, status: 'planned', date: times.planned, note: '' },
    { project_id, status: 'funded', date: decided, note: '' },
    ...(begun ? [{ project_id, status: 'building', date: times.building, note: '' }] : []),
    ...(times.service ? [{ project_id, status: 'in_service', date: times.service, note: '' }] : []),
    ...(cancelled
      ? [{ project_id, status: 'cancelled', date: cancelled, note: 'Entreprenören drog sig ur' }]
      : []),
  ]
}

/** The points of a project start one after another. */
function serviceNear(service: string, random: Random): string {
  return latest(firstService, workday(addDays(service, random.integer(-45, 150))))
}
