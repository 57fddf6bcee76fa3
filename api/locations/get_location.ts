import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { sqlFile } from '../../data/database/sql_file.ts'
import type { Sight } from '../access/public_fields.ts'
import { applicationsAt } from '../applications/applications_at.ts'
import { backboneProjectsAt } from '../backbone_projects/backbone_projects_at.ts'
import type { Application } from '../contract/application.ts'
import { areaAtDistance, locationAnswer, locationQuery } from '../contract/location.ts'
import { type AppEnv, answers, permission } from '../endpoint.ts'
import type { Product } from '../product.ts'
import { answeredAt, questionOf } from '../question.ts'
import { seesDistance, withoutDistance } from '../shortage_areas/visible_area.ts'
import { placeAsked } from './place_asked.ts'

const areasSql = sqlFile(import.meta.url, './areas_by_distance.sql')
const municipalitySql = sqlFile(import.meta.url, './municipality_of_point.sql')
const applicationsSql = sqlFile(import.meta.url, './applications_over_point.sql')

const route = createRoute({
  method: 'get',
  path: '/api/v1/locations',
  operationId: 'getLocation',
  tags: ['Locations'],
  summary: 'Is this place in a shortage area, and what is known there?',
  description:
    'Of a position (`longitude` and `latitude`, degrees) or an `address`: the listed areas that hold it, else the nearest and ' +
    'how far away it is; live applications whose ground holds it; backbone projects under way that reach the areas. A status ' +
    'describes an area, not a house: whether a single address has fibre is told only where the installation opens it.',
  ...permission('read_public_answers'),
  request: { query: locationQuery },
  responses: answers(locationAnswer.openapi('Location')),
})

export const getLocation = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const query = context.req.valid('query')
    const product = context.get('product')
    const caller = { sight: context.get('sight'), signal: context.req.raw.signal }
    const question = questionOf(product, query)
    const { x, y, longitude, latitude, address } = await placeAsked(
      product,
      { ...query, ...question },
      caller,
    )
    const point = { x, y }
    const ask = product.database.rows
    const [near, [municipality], applications, projects] = await Promise.all([
      ask(areasSql, { ...question, ...point }, areaAtDistance, caller.signal),
      ask(municipalitySql, point, z.object({ code: z.string(), name: z.string() }), caller.signal),
      liveApplicationsOver(product, { ...point, as_of: question.as_of }, caller),
      backboneProjectsAt(product, { as_of: question.as_of, is_under_way: 'true' }, caller),
    ])
    const seen = seesDistance(caller.sight) ? near : near.map(withoutDistance)
    const areas = seen.filter(({ distance_m }) => distance_m === 0).map(({ distance_m: _, ...area }) => area)
    return context.json(
      {
        ...(await answeredAt(product, question)),
        longitude,
        latitude,
        municipality: municipality ?? null,
        address,
        areas,
        nearest_area: areas.length > 0 ? null : (seen[0] ?? null),
        applications,
        backbone_projects: projects.filter(({ shortage_area_ids = [] }) =>
          areas.some(({ id }) => shortage_area_ids.includes(id)),
        ),
      },
      200,
    )
  },
})

async function liveApplicationsOver(
  product: Product,
  { x, y, as_of }: { readonly x: number; readonly y: number; readonly as_of: string },
  caller: { readonly sight: Sight; readonly signal: AbortSignal },
): Promise<Application[]> {
  const over = await product.database.rows(
    applicationsSql,
    { x, y },
    z.object({ id: z.string() }),
    caller.signal,
  )
  const { items } = await applicationsAt(product, { as_of, is_live: 'true' }, caller, (live) =>
    live.filter(({ id }) => over.some((one) => one.id === id)),
  )
  return items
}
