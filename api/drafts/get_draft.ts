import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { draft, draftQuery } from '../contract/cases/draft.ts'
import { type AppEnv, answers, idParameters, permission, volatile } from '../endpoint.ts'
import { answeredDraft } from './answered_draft.ts'
import { foundDraft } from './found_draft.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/drafts/{id}',
  operationId: 'getDraft',
  tags: ['Drafts'],
  summary: 'One application that is being prepared, and what of it is missing',
  description:
    '`edition` grows with each change: whoever saves says on which one it is based. `has_joined` once the register has an application with the journal number; ' +
    '`suggestion` is an application of the same association on nearly the same ground, as long as nobody has told the number.',
  ...permission('take_part_in_cases'),
  ...volatile,
  request: { params: idParameters, query: draftQuery },
  responses: answers(draft.openapi('ApplicationDraft')),
})

export const getDraft = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { database } = context.get('product')
    const found = await foundDraft(database, context.get('actor'), context.req.valid('param').id)
    return context.json(await answeredDraft(context, database, found), 200)
  },
})
