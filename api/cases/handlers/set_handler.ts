import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { assignHandler, type Handler, handlerOf } from '../../../data/cases/handler/handler.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { handlerNow, handlerSet } from '../../contract/cases/case_changes.ts'
import { type AppEnv, idParameters } from '../../endpoint.ts'
import { tellingPresent } from '../../telling_present.ts'
import { onCase } from '../found_case.ts'

const route = createRoute({
  method: 'put',
  path: '/api/v1/cases/{id}/handler',
  operationId: 'setHandler',
  tags: ['Cases'],
  summary: 'Says who looks after a case, or that nobody does',
  description: '`based_on` is who was read as the handler: somebody else by now is refused.',
  ...permissionToChange('handle_cases'),
  request: {
    params: idParameters,
    query: noParameters,
    body: jsonBody(handlerSet.openapi('HandlerSet')),
  },
  responses: changeAnswers({ 200: answered('Who looks after it now', handlerNow.openapi('Handler')) }),
})

export const setHandler = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const sent = context.req.valid('json')
    const found = await tellingPresent(
      () =>
        onCase(context, { id, right: 'handle_cases' }, async (recording) => {
          await assignHandler(recording, { application_id: id, ...sent })
          return handlerOf(recording.connection, id)
        }),
      async () => shown(await handlerOf(context.get('product').database, id)),
    )
    return context.json(shown(found), 200)
  },
})

function shown(found: Handler | undefined) {
  return { handler_id: found?.account_id ?? null, handler_name: found?.name ?? null }
}
