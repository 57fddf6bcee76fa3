import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { draft } from '../../contract/catalogue/publishing.ts'
import { asParameter } from '../../contract/question.ts'
import { type AppEnv, answers, idParameters, permission, volatile } from '../../endpoint.ts'
import { answeredDraft } from './answered_draft.ts'
import { foundOwnLayer } from './found_own_layer.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/own-layers/{id}',
  operationId: 'getOwnLayer',
  tags: ['Publishing'],
  summary: 'One layer that one publishes: its draft, or what is published where there is none',
  description:
    '`edition` is sent back with each change, so that nobody writes over what somebody else has saved. `blockers` is what is in the way of publishing it.',
  ...permission('publish_layers'),
  ...volatile,
  request: { params: idParameters, query: z.strictObject(asParameter) },
  responses: answers(draft.openapi('Draft')),
})

export const getOwnLayer = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const product = context.get('product')
    const actor = context.get('actor')
    const layer = await foundOwnLayer(product.database, actor, id)
    return context.json(await answeredDraft(product, actor, layer), 200)
  },
})
