import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { asParameter } from '../../contract/question.ts'
import { type AppEnv, answers, permission } from '../../endpoint.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import { lastModified } from '../last_modified.ts'
import { publicLayers } from '../public_layers.ts'
import { element, together } from '../xml/markup.ts'
import { changedAt } from './iso_record.ts'

const route = createRoute({
  method: 'get',
  path: '/datasets/iso/',
  operationId: 'listIsoRecords',
  tags: ['Catalogue'],
  summary: 'The folder of records in ISO 19139 (WAF)',
  description:
    'A plain page of links, one for each public layer, each with the moment of its last change: what a geodata portal harvests.',
  ...permission('read_public_answers'),
  request: { query: z.strictObject(asParameter) },
  responses: {
    ...answers(z.string()),
    200: { description: 'The page', content: { 'text/html': { schema: z.string() } } },
  },
})

export const listIsoRecords = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const layers = await publicLayers(context.get('product'))
    return context.body(folderPage(layers), 200, {
      'Content-Type': 'text/html; charset=utf-8',
      ...lastModified(layers.map(changedAt)),
    })
  },
})

function folderPage(layers: readonly SeenLayer[]): string {
  const rows = layers.map((layer) =>
    element(
      'tr',
      {},
      element('td', {}, element('a', { href: `${encodeURIComponent(layer.id)}.xml` }, `${layer.id}.xml`)),
      element(
        'td',
        {},
        changedAt(layer)
          ?.replace('T', ' ')
          .replace(/:\d\dZ$/, ' UTC') ?? '–',
      ),
      element('td', {}, layer.description.title.sv),
    ),
  )
  const heads = ['Fil', 'Ändrad', 'Titel'].map((name) => element('th', { scope: 'col' }, name))
  const page = element(
    'html',
    { lang: 'sv' },
    element(
      'head',
      {},
      { markup: '<meta charset="utf-8">' },
      element('title', {}, 'Metadata enligt ISO 19139'),
    ),
    element(
      'body',
      {},
      element('h1', {}, 'Metadata enligt ISO 19139'),
      element(
        'table',
        {},
        element('thead', {}, element('tr', {}, ...heads)),
        element('tbody', {}, together(rows)),
      ),
    ),
  )
  return `<!DOCTYPE html>\n${page.markup}\n`
}
