import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { AppError } from '../../contract/problem.ts'
import { asParameter } from '../../contract/question.ts'
import { type AppEnv, answers, permission } from '../../endpoint.ts'
import { counted } from '../../publishing/use/counted.ts'
import { addressesOf } from '../addresses.ts'
import { lastModified } from '../last_modified.ts'
import { publicLayer } from '../public_layers.ts'
import { changedAt, isoRecord } from './iso_record.ts'

const route = createRoute({
  method: 'get',
  path: '/datasets/iso/{id}.xml',
  operationId: 'getIsoRecord',
  tags: ['Catalogue'],
  summary: 'A layer’s record in ISO 19139, by the Swedish national profile',
  description: 'As the geodata portal reads it, for everybody alike. The folder is `/datasets/iso/`.',
  ...permission('read_public_answers'),
  request: { params: z.object({ 'id.xml': z.string() }), query: z.strictObject(asParameter) },
  responses: {
    ...answers(z.string()),
    200: { description: 'The record', content: { 'application/xml': { schema: z.string() } } },
  },
})

export const getIsoRecord = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const name = context.req.valid('param')['id.xml']
    if (!name.endsWith('.xml'))
      throw new AppError(
        'not_found',
        `There is nothing at ${context.req.path}. The records are in /datasets/iso/.`,
      )
    const product = context.get('product')
    const layer = await publicLayer(product, name.replace(/\.xml$/, ''))
    counted(context, layer.id, 'metadata')
    return context.body(isoRecord(layer, addressesOf(product.url)), 200, {
      'Content-Type': 'application/xml; charset=utf-8',
      ...lastModified([changedAt(layer)]),
    })
  },
})
