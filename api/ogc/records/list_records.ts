import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import type { AppEnv } from '../../endpoint.ts'
import { askingOf } from '../asked/asking.ts'
import { contentTypeOf, representationFacts } from '../asked/representation.ts'
import { crs84 } from '../collections/crs_uris.ts'
import { forEverybody, ogcAnswers } from '../core/ogc_answers.ts'
import { catalogueId } from '../links/addresses.ts'
import { askedAddress, link, ownLinks } from '../links/link.ts'
import { recordsPage } from '../pages/catalogue/catalogue_pages.ts'
import { pageOfRecords } from './page_of_records.ts'
import { record, recordOf } from './record.ts'
import { recordProfile } from './record_links.ts'
import { recordsQuery } from './records_parameters.ts'

const records = z
  .object({
    type: z.literal('FeatureCollection'),
    numberMatched: z.int(),
    numberReturned: z.int(),
    timeStamp: z.iso.datetime(),
    links: z.array(link),
    features: z.array(record),
  })
  .openapi('Records')

const offered = ['geojson', 'html'] as const

const route = createRoute({
  method: 'get',
  path: `/ogc/collections/${catalogueId}/items`,
  operationId: 'getRecords',
  tags: ['Records'],
  summary: 'The records of the catalogue that answer a question, page by page',
  description:
    'One for each layer that the caller sees. `q` looks for terms in title, abstract, keywords, publisher and id: any of those between commas, each with its words together. `bbox` and ' +
    '`datetime` ask for where and when the data of the layer lies. By id unless `sortby` says otherwise.',
  ...forEverybody,
  request: { query: recordsQuery },
  responses: ogcAnswers(['geojson', records], ['html']),
})

export const listRecords = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const query = context.req.valid('query')
    const asking = askingOf(context, query, offered)
    const page = await pageOfRecords(asking, query)
    if (asking.representation === 'html')
      return context.body(await recordsPage(context, asking, { offered, page }), 200)
    const { layers, matched, next } = page
    const type = representationFacts.geojson.media_type
    const told: z.infer<typeof records> = {
      type: 'FeatureCollection',
      numberMatched: matched,
      numberReturned: layers.length,
      timeStamp: asking.product.now().toISOString(),
      links: [
        ...ownLinks(context, asking, offered),
        ...(next === undefined ? [] : [{ href: askedAddress(context, { cursor: next }), rel: 'next', type }]),
        { href: asking.addresses.collection(catalogueId), rel: 'collection', type: 'application/json' },
        { href: recordProfile, rel: 'profile' },
      ],
      features: layers.map((layer) => recordOf(asking, layer)),
    }
    return context.body(JSON.stringify(told), 200, {
      'Content-Type': contentTypeOf('geojson'),
      'Content-Crs': `<${crs84}>`,
    })
  },
})
