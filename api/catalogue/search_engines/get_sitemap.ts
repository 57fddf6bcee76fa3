import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { type Page, pagePaths } from '../../contract/page_paths.ts'
import { asParameter } from '../../contract/question.ts'
import { type AppEnv, answers, permission } from '../../endpoint.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import { addressesOf } from '../addresses.ts'
import { publicLayers } from '../public_layers.ts'
import { element, xmlDocument } from '../xml/markup.ts'

const route = createRoute({
  method: 'get',
  path: '/sitemap.xml',
  operationId: 'getSitemap',
  tags: ['Catalogue'],
  summary: 'The pages that search engines shall know',
  description: 'The public pages, and the page of each public layer with the day of its last change.',
  ...permission('read_public_answers'),
  request: { query: z.strictObject(asParameter) },
  responses: {
    ...answers(z.string()),
    200: { description: 'The list', content: { 'application/xml': { schema: z.string() } } },
  },
})

export const getSitemap = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const product = context.get('product')
    const sitemap = sitemapOf(product.url, await publicLayers(product))
    return context.body(sitemap, 200, { 'Content-Type': 'application/xml; charset=utf-8' })
  },
})

/** Those that show everybody something of their own. */
const told: readonly Page[] = [
  'status',
  'shortage_areas',
  'municipalities',
  'place',
  'comparison',
  'how_we_count',
  'layers',
  'layer_score',
  'about',
  'open_data',
  'accessibility',
  'privacy',
  'cookies',
  'contact',
]

function sitemapOf(url: string, layers: readonly SeenLayer[]): string {
  const at = addressesOf(url)
  const pages = told.map((page) => element('url', {}, element('loc', {}, `${url}${pagePaths[page]}`)))
  const ofLayers = layers.map(({ id, modified_at }) =>
    element(
      'url',
      {},
      element('loc', {}, at.page(id)),
      modified_at === null ? undefined : element('lastmod', {}, modified_at),
    ),
  )
  const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9'
  return xmlDocument(element('urlset', { xmlns }, ...pages, ...ofLayers))
}
