import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { noSuchQuestion, oneQuestion } from '../../../data/dialogue/question/question.ts'
import { today } from '../../../data/today.ts'
import { questionAnswer } from '../../contract/dialogue/question.ts'
import { asParameter } from '../../contract/question.ts'
import { type AppEnv, answers, idParameters, permission } from '../../endpoint.ts'
import { geometryOf, shownQuestion } from './shown_question.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/questions/{id}',
  operationId: 'getQuestion',
  tags: ['Questions'],
  summary: 'One question about a plan, with the place that it is about',
  description:
    '`geometry` is GeoJSON in EPSG:4326: the drawn place, else the area; null where the question is about the whole.',
  ...permission('read_public_answers'),
  request: { params: idParameters, query: z.strictObject(asParameter) },
  responses: answers(questionAnswer.openapi('Question')),
})

export const getQuestion = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { database, now } = context.get('product')
    const kept = await oneQuestion(database, id)
    if (kept.published_at === null) throw noSuchQuestion(id)
    return context.json({ ...shownQuestion(kept, today(now())), geometry: geometryOf(kept) }, 200)
  },
})
