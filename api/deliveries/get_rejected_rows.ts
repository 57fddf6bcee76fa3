import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { AppError } from '../contract/problem.ts'
import { asParameter } from '../contract/question.ts'
import { type AppEnv, answers, idParameters, permission } from '../endpoint.ts'
import { deliveriesAsSeen } from './deliveries_as_seen.ts'

const csv = {
  'text/csv': { schema: z.string().meta({ description: 'line, reason, and the columns as they came' }) },
}

const route = createRoute({
  method: 'get',
  path: '/api/v1/deliveries/{id}/rejected-rows',
  operationId: 'getRejectedRows',
  tags: ['Deliveries'],
  summary: 'The rows that a delivery rejected, as CSV, each with its line and the reason',
  description:
    'Ready to be corrected and sent again with mode `update`. For the administrator: the rows are as they came, with every field.',
  ...permission('read_rejected_rows'),
  request: { params: idParameters, query: z.strictObject(asParameter) },
  responses: { ...answers(z.string()), 200: { description: 'The rows', content: csv } },
})

export const getRejectedRows = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const product = context.get('product')
    const [found] = await deliveriesAsSeen(product, { id, limit: 1, offset: 0 }, context.get('actor'))
    if (!found)
      throw new AppError('not_found', `There is no delivery ${id}. The ids are in /api/v1/deliveries.`)
    if (found.rejected === 0) throw new AppError('not_found', `Delivery ${id} rejected no rows.`)
    const text = await readFile(join(product.folder.rejected, `${found.id}.csv`), 'utf8').catch(
      () => undefined,
    )
    if (text === undefined)
      throw new AppError(
        'data_missing',
        `The file with the rows that delivery ${id} rejected is not in the data folder any more.`,
      )
    return context.text(text, 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="rejected-rows-${found.id}.csv"`,
    })
  },
})
