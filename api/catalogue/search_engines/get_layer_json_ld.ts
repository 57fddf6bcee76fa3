import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { AppError } from '../../contract/problem.ts'
import { asParameter } from '../../contract/question.ts'
import { type AppEnv, answers, permission } from '../../endpoint.ts'
import { counted } from '../../publishing/use/counted.ts'
import { addressesOf } from '../addresses.ts'
import { publicLayer } from '../public_layers.ts'
import { schemaOrgOf } from './schema_org.ts'

const route = createRoute({
  method: 'get',
  path: '/datasets/{id}.jsonld',
  operationId: 'getLayerJsonLd',
  tags: ['Catalogue'],
  summary: 'A layer as schema.org in JSON-LD',
  description: 'As it also stands in the head of the layer’s page, for search engines for data sets.',
  ...permission('read_public_answers'),
  request: { params: z.object({ 'id.jsonld': z.string() }), query: z.strictObject(asParameter) },
  responses: {
    ...answers(z.looseObject({})),
    200: { description: 'The data set', content: { 'application/ld+json': { schema: z.looseObject({}) } } },
  },
})

export const getLayerJsonLd = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const name = context.req.valid('param')['id.jsonld']
    if (!name.endsWith('.jsonld'))
      throw new AppError(
        'not_found',
        `There is nothing at ${context.req.path}. The catalogue is /datasets/dcat.`,
      )
    const product = context.get('product')
    const layer = await publicLayer(product, name.replace(/\.jsonld$/, ''))
    counted(context, layer.id, 'metadata')
    return context.body(JSON.stringify(schemaOrgOf(layer, addressesOf(product.url))), 200, {
      'Content-Type': 'application/ld+json; charset=utf-8',
    })
  },
})
