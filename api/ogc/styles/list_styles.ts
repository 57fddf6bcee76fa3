import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { AppEnv } from '../../endpoint.ts'
import { type Asking, askingOf, askingQuery } from '../asked/asking.ts'
import { collectionParameters } from '../collections/collection_as_seen.ts'
import { forEverybody, ogcAnswers } from '../core/ogc_answers.ts'
import { link, ownLinks } from '../links/link.ts'
import { trailIn } from '../pages/parts/trail.ts'
import { stylesPage } from '../pages/styles_page.ts'
import { metadataLink, stylesheetLinks } from './style_links.ts'
import { styledAs, styleId } from './styled.ts'

const styles = z
  .object({
    links: z.array(link),
    default: z.string(),
    styles: z.array(z.object({ id: z.string(), title: z.string(), links: z.array(link) })),
  })
  .openapi('Styles')

const offered = ['json', 'html'] as const

const route = createRoute({
  method: 'get',
  path: '/ogc/styles',
  operationId: 'getStyles',
  tags: ['Styles'],
  summary: 'How everything is drawn',
  ...forEverybody,
  request: { query: askingQuery },
  responses: ogcAnswers(['json', styles], ['html']),
})

const collectionRoute = createRoute({
  method: 'get',
  path: '/ogc/collections/{collectionId}/styles',
  operationId: 'getCollectionStyles',
  tags: ['Styles'],
  summary: 'How a collection is drawn',
  ...forEverybody,
  request: { params: collectionParameters, query: askingQuery },
  responses: ogcAnswers(['json', styles], ['html']),
})

export const listStyles = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const asking = askingOf(context, context.req.valid('query'), offered)
    return stylesAnswer(context, asking, undefined)
  },
})

export const listCollectionStyles = defineOpenAPIRoute<typeof collectionRoute, AppEnv, boolean>({
  route: collectionRoute,
  handler: async (context) => {
    const asking = askingOf(context, context.req.valid('query'), offered)
    return stylesAnswer(context, asking, context.req.valid('param').collectionId)
  },
})

async function stylesAnswer(
  context: Context<AppEnv>,
  asking: Asking<'json' | 'html'>,
  collectionId: string | undefined,
) {
  const { title, collection } = await styledAs(asking, collectionId === undefined ? {} : { collectionId })
  const stylesheets = stylesheetLinks(asking, collectionId)
  const metadata = metadataLink(asking, collectionId)
  if (asking.representation === 'html') {
    const trail = trailIn(asking, collection)
    return context.body(
      await stylesPage(context, asking, { offered, trail, title, stylesheets, metadata }),
      200,
    )
  }
  const only = { id: styleId, title, links: [...stylesheets, metadata] }
  return context.json({ links: ownLinks(context, asking, offered), default: styleId, styles: [only] }, 200)
}
