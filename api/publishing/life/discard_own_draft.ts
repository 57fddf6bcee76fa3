import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { forgetFiles } from '../../../data/catalogue/data/forget_files.ts'
import { discardDraft } from '../../../data/catalogue/life/discard_draft.ts'
import { changeAnswers, noParameters, permissionToChange } from '../../change.ts'
import { type AppEnv, idParameters } from '../../endpoint.ts'
import { onDraft } from '../own_layers/working_on.ts'

const route = createRoute({
  method: 'delete',
  path: '/api/v1/own-layers/{id}/draft',
  operationId: 'discardOwnDraft',
  tags: ['Publishing'],
  summary: 'Discard a draft, with the data that was not published',
  description: 'What is published stays. A layer that never was published goes altogether.',
  ...permissionToChange('publish_layers'),
  request: { params: idParameters, query: noParameters },
  responses: changeAnswers({ 204: { description: 'It is gone' } }),
})

export const discardOwnDraft = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const unused = await onDraft(context, id, discardDraft)
    await forgetFiles(context.get('product'), unused)
    return context.body(null, 204)
  },
})
