import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { personalDataRows } from '../../data/personal_data/register.ts'
import { personalData, personalDataQuery } from '../contract/people/personal_data.ts'
import { type AppEnv, answers, permission } from '../endpoint.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/personal-data',
  operationId: 'getPersonalData',
  tags: ['Personal data'],
  summary: 'Which personal data is kept, whose it is, why, and how long',
  description:
    'The register of personal data, a row for each field. Each reading of somebody else’s personal data is noted in the audit log; that people ' +
    'read their own is not.',
  ...permission('read_public_answers'),
  request: { query: personalDataQuery },
  responses: answers(personalData.openapi('PersonalData')),
})

export const getPersonalData = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: (context) => {
    const items = personalDataRows(context.get('product').region.retention)
    return context.json({ items, total: items.length }, 200)
  },
})
