import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { asParameter } from '../contract/question.ts'
import { type AppEnv, answers, idParameters, permission, volatile } from '../endpoint.ts'
import { writeEvents } from './import_events.ts'

const events = {
  'text/event-stream': {
    schema: z.string().meta({
      description:
        '`progress` events (`{"stage", "done", "total"}`; a total of 0: nobody knows), then one `state` event (`{"state"}`)',
    }),
  },
}

const route = createRoute({
  method: 'get',
  path: '/api/v1/imports/{id}/events',
  operationId: 'followImport',
  tags: ['Imports'],
  summary: 'Follow what is under way, as server-sent events',
  description:
    'Tells how far the work has come until it is over, then the state that it came to, and ends. Where nothing is under way the state comes at ' +
    'once, so that a lost connection is simply made anew; close it after `state`. The work does not depend on anybody following it.',
  ...permission('import_data'),
  ...volatile,
  request: { params: idParameters, query: z.strictObject(asParameter) },
  responses: { ...answers(z.string()), 200: { description: 'The events', content: events } },
})

export const followImport = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { imports } = context.get('product')
    await imports.one(id)
    // A reverse proxy (nginx) would gather the events before it passes them on.
    context.header('X-Accel-Buffering', 'no')
    return streamSSE(context, (stream) => writeEvents(stream, imports, id))
  },
})
