import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { rejectedQuery } from '../contract/deliveries/import.ts'
import { AppError } from '../contract/problem.ts'
import { type AppEnv, answers, idParameters, permission } from '../endpoint.ts'
import { foundDelivery } from './found_delivery.ts'
import { rejectedContent, rejectedRows } from './rejected_rows.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/deliveries/{id}/rejected-rows',
  operationId: 'getRejectedRows',
  tags: ['Deliveries'],
  summary: 'The rows that a delivery rejected, as CSV or Excel, each with its line and the reason',
  description:
    'Ready to be corrected and sent again with mode `update`. For the administrator: the rows are as they came, with every field.',
  ...permission('read_rejected_rows'),
  request: { params: idParameters, query: rejectedQuery },
  responses: { ...answers(z.string()), 200: { description: 'The rows', content: rejectedContent } },
})

export const getRejectedRows = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { format } = context.req.valid('query')
    const product = context.get('product')
    const { id, rejected } = await foundDelivery(product, context.req.valid('param').id, context.get('actor'))
    if (rejected === 0) throw new AppError('not_found', `Delivery ${id} rejected no rows.`)
    const csv = join(product.folder.rejected, `${id}.csv`)
    if (!existsSync(csv))
      throw new AppError(
        'data_missing',
        `The file with the rows that delivery ${id} rejected is not in the data folder any more.`,
      )
    context.get('reading').add('delivery', String(id))
    const { body, headers } = await rejectedRows(product, { csv, name: `rejected-rows-${id}`, format })
    return context.body(body, 200, headers)
  },
})
