import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { AppError } from '../../contract/problem.ts'
import type { AppEnv } from '../../endpoint.ts'
import { counted } from '../../publishing/use/counted.ts'
import { askingOf } from '../asked/asking.ts'
import { contentTypeOf } from '../asked/representation.ts'
import { collectionAsSeen, collectionParameters } from '../collections/collection_as_seen.ts'
import { forEverybody, ogcAnswers } from '../core/ogc_answers.ts'
import { ownLinks } from '../links/link.ts'
import { itemHtml } from '../pages/items/item_html.ts'
import { itemQuery } from './asked/items_parameters.ts'
import { itemsQuestion } from './asked/items_question.ts'
import { feature } from './feature_shapes.ts'
import { formsOf, itemForms } from './items_forms.ts'
import { collectionLink } from './items_links.ts'
import { ofKey } from './paging/of_key.ts'
import { writtenPage } from './rows/written_page.ts'
import { geojsonFeature } from './texts/feature_sql.ts'
import { jsonfgFeature, jsonfgTold } from './texts/jsonfg_sql.ts'

const route = createRoute({
  method: 'get',
  path: '/ogc/collections/{collectionId}/items/{featureId}',
  operationId: 'getFeature',
  tags: ['Data'],
  summary: 'One feature',
  ...forEverybody,
  request: {
    params: collectionParameters.extend({ featureId: z.string().min(1).max(200) }),
    query: itemQuery,
  },
  responses: ogcAnswers(['geojson', feature], ['jsonfg', feature], ['html']),
})

export const getItem = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const query = context.req.valid('query')
    const { collectionId, featureId } = context.req.valid('param')
    const asking = askingOf(context, query, itemForms)
    const seen = await collectionAsSeen(asking, collectionId)
    formsOf(seen)
    const question = await itemsQuestion(asking, seen, { query, fields: {} })
    const { representation, addresses } = asking
    const found = ofKey(question, featureId)
    if (representation === 'html') {
      const answer = await itemHtml(context, { asking, offered: itemForms, question: found })
      if (answer === undefined) throw noFeature(collectionId, featureId)
      counted(context, seen.id, 'features')
      return context.body(answer, 200)
    }
    const page = await writtenPage(asking.product, found, {
      feature: representation === 'jsonfg' ? jsonfgFeature(question) : geojsonFeature(question),
      signal: context.req.raw.signal,
    })
    const [text] = page.features
    if (text === undefined) throw noFeature(collectionId, featureId)
    counted(context, seen.id, 'features')
    const links = [...ownLinks(context, asking, itemForms), collectionLink(asking, question)]
    const told = { ...(representation === 'jsonfg' ? jsonfgTold(question, addresses) : {}), links }
    return context.body(`${text.slice(0, -1)},${JSON.stringify(told).slice(1)}`, 200, {
      'Content-Type': contentTypeOf(representation),
      'Content-Crs': `<${question.crs.uri}>`,
    })
  },
})

function noFeature(collection: string, id: string): AppError {
  return new AppError(
    'not_found',
    `The collection "${collection}" has no feature "${id}". Those that there are stand in /ogc/collections/${collection}/items.`,
  )
}
