import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { answered, changeAnswers, jsonBody, permissionToChange } from '../../change.ts'
import { applicationLook, lookAsked, lookQuery } from '../../contract/cases/application_look.ts'
import type { AppEnv } from '../../endpoint.ts'
import { questionOf } from '../../question.ts'
import { seenLook } from './seen_look.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/application-looks',
  operationId: 'lookAtApplication',
  tags: ['Drafts'],
  summary: 'What an application with this area would meet at a date',
  description:
    'Its addresses by kind, the shortage areas it touches and what would become of their status by rule 3, other live applications on the same ground, ' +
    'the distance to backbone. Nothing is kept. Refused, with the reason beside `geometry`: what crosses itself, is empty, lies outside the county or is ' +
    'larger than any application. `kinds` and `nearest_backbone_m` are absent where they are not for the caller.',
  ...permissionToChange('take_part_in_cases'),
  request: { query: lookQuery, body: jsonBody(lookAsked) },
  responses: changeAnswers({ 200: answered('What it meets', applicationLook.openapi('ApplicationLook')) }),
})

export const lookAtApplication = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const product = context.get('product')
    const question = questionOf(product, context.req.valid('query'))
    const asked = { question, sight: context.get('sight'), signal: context.req.raw.signal }
    return context.json(await seenLook(product, { ...context.req.valid('json'), ...asked }), 200)
  },
})
