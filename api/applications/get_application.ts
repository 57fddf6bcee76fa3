import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { sqlFile } from '../../data/database/sql_file.ts'
import { applicationAnswer, applicationEvent, coveredArea } from '../contract/application.ts'
import { AppError } from '../contract/problem.ts'
import { questionParameters } from '../contract/question.ts'
import { type AppEnv, answers, idParameters, permission } from '../endpoint.ts'
import { geojsonText } from '../geojson.ts'
import { answeredAt, questionOf } from '../question.ts'
import { applicationsAt } from './applications_at.ts'

const geometrySql = sqlFile(import.meta.url, './get_application.sql')
const eventsSql = sqlFile(import.meta.url, './application_events.sql')
const areasSql = sqlFile(import.meta.url, './application_areas.sql')

const route = createRoute({
  method: 'get',
  path: '/api/v1/applications/{id}',
  operationId: 'getApplication',
  tags: ['Applications'],
  summary: 'One application at a date, with its whole history, the areas it covers and its geometry',
  description:
    'The fields of the list at the date, and beside them every event that is known, also those after the date. `areas` has the ' +
    'addresses covered in each area; `geometry` is GeoJSON in EPSG:4326. The id is the journal number.',
  ...permission('read_public_answers'),
  request: { params: idParameters, query: z.strictObject(questionParameters) },
  responses: answers(applicationAnswer.openapi('Application')),
})

export const getApplication = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const product = context.get('product')
    const sight = context.get('sight')
    const signal = context.req.raw.signal
    const question = questionOf(product, context.req.valid('query'))
    const { items } = await applicationsAt(product, { id, as_of: question.as_of }, { sight, signal })
    const [found] = items
    const [place] = await product.database.rows(
      geometrySql,
      { id },
      z.object({ geometry: geojsonText }),
      signal,
    )
    if (!found || !place)
      throw new AppError('not_found', `There is no application "${id}". Its id is in /api/v1/applications.`)
    const events = await product.database.rows(eventsSql, { id }, applicationEvent, signal)
    return context.json(
      {
        ...found,
        ...(await answeredAt(product, question)),
        events: events.map((event) => applicationEvent.parse(sight.visible('application-events', event))),
        areas: await product.database.rows(areasSql, { id }, coveredArea, signal),
        geometry: place.geometry,
      },
      200,
    )
  },
})
