import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { applicationSorts, applications, applicationsQuery } from '../contract/application.ts'
import { type AppEnv, answers, permission } from '../endpoint.ts'
import { answeredAt, questionOf } from '../question.ts'
import { page, sorted } from '../sorting.ts'
import { applicationsAt } from './applications_at.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/applications',
  operationId: 'listApplications',
  tags: ['Applications'],
  summary: 'The fibre associations’ applications, and where they stand at a date',
  description:
    'Every application of the register. `status` is null before its first event; live are those in the queue, granted, building ' +
    'or appealed. `shortage_area_ids` are the areas of which its ground covers an address (of an area without addresses: a ' +
    'surface); `addresses_covered` counts their addresses, each once. Numbers that are personal identity numbers are null for ' +
    'the public. `q` looks in id and association name.',
  ...permission('read_public_answers'),
  request: { query: applicationsQuery },
  responses: answers(applications.openapi('Applications')),
})

export const listApplications = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const query = context.req.valid('query')
    const product = context.get('product')
    const question = questionOf(product, query)
    const caller = { sight: context.get('sight'), signal: context.req.raw.signal }
    const found = await applicationsAt(product, { ...query, as_of: question.as_of }, caller, (all) =>
      page(sorted(all, query.sort, applicationSorts), query),
    )
    return context.json({ ...(await answeredAt(product, question)), ...found }, 200)
  },
})
