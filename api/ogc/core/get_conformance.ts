import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import type { AppEnv } from '../../endpoint.ts'
import { askingOf, askingQuery } from '../asked/asking.ts'
import { link, ownLinks } from '../links/link.ts'
import { conformancePage } from '../pages/conformance_page.ts'
import { conformanceClasses } from './conformance_classes.ts'
import { forEverybody, ogcAnswers } from './ogc_answers.ts'

const conformance = z.object({ conformsTo: z.array(z.string()), links: z.array(link) }).openapi('Conformance')

const offered = ['json', 'html'] as const

const route = createRoute({
  method: 'get',
  path: '/ogc/conformance',
  operationId: 'getConformance',
  tags: ['Capabilities'],
  summary: 'The conformance classes that hold here',
  ...forEverybody,
  request: { query: askingQuery },
  responses: ogcAnswers(['json', conformance], ['html']),
})

export const getConformance = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const asking = askingOf(context, context.req.valid('query'), offered)
    if (asking.representation === 'html')
      return context.body(
        await conformancePage(context, asking, { offered, classes: conformanceClasses }),
        200,
      )
    return context.json(
      { conformsTo: [...conformanceClasses], links: ownLinks(context, asking, offered) },
      200,
    )
  },
})
