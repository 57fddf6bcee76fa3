import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import type { AppEnv } from '../../endpoint.ts'
import { askingOf, askingQuery } from '../asked/asking.ts'
import { wordsIn } from '../asked/language.ts'
import { contentTypeOf } from '../asked/representation.ts'
import { forEverybody, ogcAnswers } from '../core/ogc_answers.ts'
import { catalogueId } from '../links/addresses.ts'
import { trailInCatalogue } from '../pages/parts/trail.ts'
import { schemaPage } from '../pages/schema_page.ts'
import type { sortables } from './sort_records.ts'

const offered = ['schema', 'html'] as const

const route = createRoute({
  method: 'get',
  path: `/ogc/collections/${catalogueId}/sortables`,
  operationId: 'getCatalogueSortables',
  tags: ['Records'],
  summary: 'By what records are sorted',
  ...forEverybody,
  request: { query: askingQuery },
  responses: ogcAnswers(['schema', z.looseObject({})], ['html']),
})

type Property = {
  readonly title: { readonly sv: string; readonly en: string }
  readonly format?: 'date-time'
}
const properties: Readonly<Record<(typeof sortables)[number], Property>> = {
  id: { title: { sv: 'Id', en: 'Id' } },
  title: { title: { sv: 'Namn', en: 'Title' } },
  created: { title: { sv: 'Först publicerat', en: 'First published' }, format: 'date-time' },
  updated: { title: { sv: 'Senast ändrat', en: 'Last changed' }, format: 'date-time' },
}

export const getCatalogueSortables = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const asking = askingOf(context, context.req.valid('query'), offered)
    const told = Object.entries(properties).map(([name, { title, ...more }]) => [
      name,
      { title: wordsIn(asking.language, title), type: 'string', ...more },
    ])
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: asking.addresses.sortables(catalogueId),
      title: wordsIn(asking.language, { sv: 'Katalogen', en: 'The catalogue' }),
      type: 'object',
      properties: Object.fromEntries(told),
      additionalProperties: false,
    }
    if (asking.representation === 'html') {
      const trail = trailInCatalogue(asking)
      return context.body(
        await schemaPage(context, asking, { offered, kind: 'sortables', trail, schema }),
        200,
      )
    }
    return context.body(JSON.stringify(schema), 200, { 'Content-Type': contentTypeOf('schema') })
  },
})
