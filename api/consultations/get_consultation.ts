import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import {
  consultationAreas,
  consultation as keptConsultation,
  noSuchConsultation,
} from '../../data/cases/consultation/consultation.ts'
import { today } from '../../data/today.ts'
import { consultationAnswer } from '../contract/dialogue/consultation.ts'
import { asParameter } from '../contract/question.ts'
import { type AppEnv, answers, idParameters, permission } from '../endpoint.ts'
import { geojsonText } from '../geojson.ts'
import { shownConsultation } from './shown_consultation.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/consultations/{id}',
  operationId: 'getConsultation',
  tags: ['Market consultations'],
  summary: 'One market consultation: its text, dates and areas, and the log once it is closed',
  description:
    '`geometry` is GeoJSON in EPSG:4326. Replies are taken from the first day to the last, both among them.',
  ...permission('read_public_answers'),
  request: { params: idParameters, query: z.strictObject(asParameter) },
  responses: answers(consultationAnswer.openapi('Consultation')),
})

export const getConsultation = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { database, now } = context.get('product')
    const kept = await keptConsultation(database, id)
    if (kept.published_at === null) throw noSuchConsultation(id)
    const areas = await consultationAreas(database, id)
    return context.json(
      {
        ...shownConsultation(kept, today(now())),
        text: kept.text,
        areas: areas.map(({ consultation_id: _, geometry, ...area }) => ({
          ...area,
          geometry: geometry === null ? null : geojsonText.parse(geometry),
        })),
        log: kept.log,
      },
      200,
    )
  },
})
