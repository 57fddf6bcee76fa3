import { z } from 'zod'
import { backboneStatus } from './codes.ts'
import { filters, geojson, trueOrFalse } from './filters.ts'
import { answeredAt, pageParameters, questionParameters } from './question.ts'
import { connectionPointKinds } from './vocabulary.ts'

export const backboneProject = z.object({
  id: z.string(),
  name: z.string(),
  owner: z.string().nullable(),
  funding: z.string().nullable(),
  /** null before the first event. */
  status: backboneStatus.nullable(),
  status_since: z.string().nullable(),
  is_under_way: z.boolean(),
  /** The areas that it reaches. Absent where that would tell of a route that is not public: see `reachAsSeen`. */
  shortage_area_ids: z.array(z.string()).optional(),
})
export type BackboneProject = z.infer<typeof backboneProject>

export const backboneProjectSorts = [
  'id',
  'name',
  'owner',
  'funding',
  'status',
  'status_since',
  'is_under_way',
] as const

export const backboneProjectsQuery = z.strictObject({
  ...questionParameters,
  ...pageParameters,
  status: backboneStatus.optional(),
  is_under_way: trueOrFalse,
  area: filters.area,
  q: filters.q,
  sort: filters.sort,
})

export const backboneProjects = z.object({ ...answeredAt, items: z.array(backboneProject), total: z.int() })

export const backboneEvent = z.object({
  status: backboneStatus,
  date: z.string(),
  note: z.string().nullable(),
})

export const reachedArea = z.object({
  id: z.string(),
  name: z.string(),
  /** How it reaches the area tells of points and route: absent where they are not public. */
  points_in_area: z.int().optional(),
  is_crossed_by_line: z.boolean().optional(),
})

export const connectionPoint = z.object({
  id: z.string(),
  kind: z.enum(connectionPointKinds).nullable(),
  in_service_from: z.string().nullable(),
  is_in_service: z.boolean(),
  geometry: geojson,
})

export const backboneProjectAnswer = z.object({
  ...answeredAt,
  ...backboneProject.shape,
  /** All that are known, those after the date of the question too. */
  events: z.array(backboneEvent),
  areas: z.array(reachedArea).optional(),
  /** These four are absent where backbone geometry is not public. */
  points: z.int().optional(),
  points_in_service: z.int().optional(),
  connection_points: z.array(connectionPoint).optional(),
  geometry: geojson.optional(),
})
