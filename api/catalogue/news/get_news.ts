import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { versionNews } from '../../../data/catalogue/news.ts'
import { asParameter } from '../../contract/question.ts'
import { type AppEnv, answers, permission } from '../../endpoint.ts'
import { kept } from '../../kept.ts'
import { addressesOf } from '../addresses.ts'
import { publicLayers } from '../public_layers.ts'
import { atomFeed } from './atom_feed.ts'
import { newsOf } from './news_of.ts'

const route = createRoute({
  method: 'get',
  path: '/datasets/news.atom',
  operationId: 'getNews',
  tags: ['Catalogue'],
  summary: 'What was published, changed and withdrawn, as a feed (Atom), in Swedish',
  description: 'The latest hundred pieces of news of the public layers.',
  ...permission('read_public_answers'),
  request: { query: z.strictObject(asParameter) },
  responses: {
    ...answers(z.string()),
    200: { description: 'The feed', content: { 'application/atom+xml': { schema: z.string() } } },
  },
})

export const getNews = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const feed = await newsNow(context.get('product'))
    return context.body(feed, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' })
  },
})

const newsNow = kept(async (product) => {
  const { database, region, url } = product
  const [layers, versions] = await Promise.all([publicLayers(product), versionNews(database)])
  return atomFeed(newsOf(layers, versions), { region: region.name.sv, at: addressesOf(url) })
})
