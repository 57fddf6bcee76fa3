import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import type { AppEnv } from '../../endpoint.ts'
import { counted } from '../../publishing/use/counted.ts'
import { askingOf } from '../asked/asking.ts'
import { collectionAsSeen, collectionParameters } from '../collections/collection_as_seen.ts'
import { forEverybody, ogcAnswers } from '../core/ogc_answers.ts'
import { itemsHtml } from '../pages/items/items_html.ts'
import { fileAnswer } from './answers/file_answer.ts'
import { textAnswer } from './answers/text_answer.ts'
import { fieldsAsked, itemsQuery } from './asked/items_parameters.ts'
import { itemsQuestion } from './asked/items_question.ts'
import { binary, featureCollection } from './feature_shapes.ts'
import { demandForm, formsOf, itemsForms } from './items_forms.ts'

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
  responses: ogcAnswers(
    ['geojson', featureCollection],
    ['jsonfg', featureCollection],
    ['html'],
    ['csv'],
    ['fgb', binary],
    ['parquet', binary],
  ),
})

export const listItems = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const query = context.req.valid('query')
    const asking = askingOf(context, query, itemsForms)
    const seen = await collectionAsSeen(asking, context.req.valid('param').collectionId)
    const offered = formsOf(seen)
    demandForm(asking.representation, offered)
    const question = await itemsQuestion(asking, seen, { query, fields: fieldsAsked(context.req.query()) })
    const asked = { asking, offered, question }
    const { representation } = asking
    if (representation === 'html') {
      counted(context, seen.id, 'features')
      return context.body(await itemsHtml(context, asked), 200)
    }
    const answer =
      representation === 'geojson' || representation === 'jsonfg'
        ? await textAnswer(context, asked, representation)
        : await fileAnswer(context, asked, representation)
    counted(context, seen.id, 'features')
    return answer
  },
})
