import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import type { AppEnv } from '../../endpoint.ts'
import { counted } from '../../publishing/use/counted.ts'
import { askingOf } from '../asked/asking.ts'
import { contentTypeOf } from '../asked/representation.ts'
import { collectionAsSeen, collectionParameters } from '../collections/collection_as_seen.ts'
import { forEverybody, ogcAnswers } from '../core/ogc_answers.ts'
import { fieldsAsked, itemsQuery } from './asked/items_parameters.ts'
import { itemsQuestion } from './asked/items_question.ts'
import { featureCollection } from './feature_shapes.ts'
import { collectionText } from './geojson/collection_text.ts'
import { geojsonFeature } from './geojson/feature_sql.ts'
import { demandItems, itemsForms } from './items_forms.ts'
import { itemsLinks } from './items_links.ts'
import { writtenPage } from './rows/written_page.ts'

const route = createRoute({
  method: 'get',
  path: '/ogc/collections/{collectionId}/items',
  operationId: 'getFeatures',
  tags: ['Data'],
  summary: 'The features of a collection, page by page',
  description:
    'Only fields that the caller may see, and of those each is a parameter as well: the features whose field has that value. `datetime` is the date of the ' +
    'status for collections that have one, else it chooses the version that describes the date. The link `next` leads on over the same rows, whatever changes ' +
    'meanwhile.',
  ...forEverybody,
  request: { params: collectionParameters, query: itemsQuery },
  responses: ogcAnswers(['geojson', featureCollection]),
})

export const listItems = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const query = context.req.valid('query')
    const asking = askingOf(context, query, itemsForms)
    const { product, representation } = asking
    const seen = await collectionAsSeen(asking, context.req.valid('param').collectionId)
    demandItems(seen)
    const question = await itemsQuestion(asking, seen, { query, fields: fieldsAsked(query) })
    const page = await writtenPage(product, question, {
      feature: geojsonFeature(question),
      signal: context.req.raw.signal,
    })
    counted(context, seen.id, 'features')
    const told = {
      numberMatched: page.number_matched,
      numberReturned: page.features.length,
      timeStamp: product.now().toISOString(),
      links: itemsLinks(context, { asking, offered: itemsForms, question }, page.next),
    }
    return context.body(collectionText(told, page.features), 200, {
      'Content-Type': contentTypeOf(representation),
      'Content-Crs': `<${question.crs.uri}>`,
    })
  },
})
