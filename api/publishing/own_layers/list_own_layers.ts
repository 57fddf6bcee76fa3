import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { workingLayers } from '../../../data/catalogue/working/working_layers.ts'
import { can } from '../../access/permissions.ts'
import { ownLayers, ownLayersQuery } from '../../contract/catalogue/publishing.ts'
import { type AppEnv, answers, permission, volatile } from '../../endpoint.ts'
import { page } from '../../sorting.ts'
import { answeredOwnLayer, stateOf } from './answered_draft.ts'
import { holdsWords } from './holds_words.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/own-layers',
  operationId: 'listOwnLayers',
  tags: ['Publishing'],
  summary: 'The layers that one publishes, drafts and withdrawn ones too, by id',
  description:
    'A publisher sees those of their own organisation, an administrator all. `state` finds what the public meets as well as changes in that state: ' +
    '`in_review` also finds changes of a published layer that wait for a reviewer.',
  ...permission('publish_layers'),
  ...volatile,
  request: { query: ownLayersQuery },
  responses: answers(ownLayers.openapi('OwnLayers')),
})

export const listOwnLayers = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { state, organisation, q, ...wanted } = context.req.valid('query')
    const actor = context.get('actor')
    const all = await workingLayers(context.get('product').database)
    const found = all
      .filter(({ organisation_id }) => can(actor, 'publish_layers', { organisation_id }))
      .filter(({ organisation_id }) => organisation === undefined || organisation_id === organisation)
      .filter((layer) => !state || stateOf(layer) === state || layer.version_state === state)
      .filter((layer) => !q || holdsWords(layer, q))
    // Only those of the page are scored.
    return context.json({ items: page(found, wanted).map(answeredOwnLayer), total: found.length }, 200)
  },
})
