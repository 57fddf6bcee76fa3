import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import type { AppEnv } from '../../endpoint.ts'
import { askingOf, askingParameters } from '../asked/asking.ts'
import { contentTypeOf } from '../asked/representation.ts'
import { forEverybody, ogcAnswers } from '../core/ogc_answers.ts'
import { styleDocument, styleDocumentOf } from './style_document.ts'
import { demandStyle, styledAs } from './styled.ts'

const offered = ['style'] as const

const route = createRoute({
  method: 'get',
  path: '/ogc/styles/{styleId}',
  operationId: 'getStyle',
  tags: ['Styles'],
  summary: 'How everything is drawn, as a MapLibre style',
  description:
    'Every collection that the caller sees, on tiles of this server, in the order of drawing: what a map program needs to show all of it. `datetime` is the date of the statuses, today ' +
    'unless told.',
  ...forEverybody,
  request: {
    params: z.object({ styleId: z.string() }),
    query: z.strictObject({ ...askingParameters, datetime: z.string().max(100).optional() }),
  },
  responses: ogcAnswers(['style', styleDocument]),
})

export const getStyle = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { datetime, ...asked } = context.req.valid('query')
    const asking = askingOf(context, asked, offered)
    demandStyle(context.req.valid('param').styleId)
    const { title, drawn } = await styledAs(asking, { datetime })
    return context.body(JSON.stringify(styleDocumentOf(title, drawn)), 200, {
      'Content-Type': contentTypeOf('style'),
    })
  },
})
