import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { sqlFile } from '../../data/database/sql_file.ts'
import { backboneEvent, backboneProjectAnswer, reachedArea } from '../contract/backbone_project.ts'
import { AppError } from '../contract/problem.ts'
import { questionParameters } from '../contract/question.ts'
import { type AppEnv, answers, idParameters, permission } from '../endpoint.ts'
import { answeredAt, questionOf } from '../question.ts'
import { seesDistance } from '../shortage_areas/visible_area.ts'
import { backboneProjectsAt } from './backbone_projects_at.ts'
import { projectGeometry } from './project_geometry.ts'

const eventsSql = sqlFile(import.meta.url, './backbone_events.sql')
const areasSql = sqlFile(import.meta.url, './reached_areas.sql')

const route = createRoute({
  method: 'get',
  path: '/api/v1/backbone-projects/{id}',
  operationId: 'getBackboneProject',
  tags: ['Backbone projects'],
  summary: 'One backbone project at a date, with its whole history and, where public, its geometry',
  description:
    'The fields of the list at the date, and beside them every event that is known, also those after the date. Route, connection ' +
    'points and how the project reaches an area are absent where the installation keeps backbone geometry to itself. Geometry is ' +
    'GeoJSON in EPSG:4326.',
  ...permission('read_public_answers'),
  request: { params: idParameters, query: z.strictObject(questionParameters) },
  responses: answers(backboneProjectAnswer.openapi('BackboneProject')),
})

export const getBackboneProject = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const product = context.get('product')
    const caller = { sight: context.get('sight'), signal: context.req.raw.signal }
    const question = questionOf(product, context.req.valid('query'))
    const asked = { id, as_of: question.as_of }
    const [found] = await backboneProjectsAt(product, asked, caller)
    if (!found)
      throw new AppError(
        'not_found',
        `There is no backbone project "${id}". Its id is in /api/v1/backbone-projects.`,
      )
    const events = await product.database.rows(eventsSql, { id }, backboneEvent, caller.signal)
    const areas = await product.database.rows(areasSql, { id }, reachedArea, caller.signal)
    const seesReach = seesDistance(caller.sight)
    return context.json(
      {
        ...found,
        ...(await answeredAt(product, question)),
        events: events.map((event) => backboneEvent.parse(caller.sight.visible('backbone-events', event))),
        ...(found.shortage_area_ids
          ? { areas: areas.map((area) => (seesReach ? area : { id: area.id, name: area.name })) }
          : {}),
        ...(await projectGeometry(product, asked, caller)),
      },
      200,
    )
  },
})
