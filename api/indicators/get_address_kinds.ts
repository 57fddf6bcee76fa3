import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { sqlFile } from '../../data/database/sql_file.ts'
import { addressKindCounts, addressKindsQuery } from '../contract/indicators.ts'
import { addressKinds } from '../contract/vocabulary.ts'
import { type AppEnv, answers, permission } from '../endpoint.ts'
import { answeredAt, questionOf } from '../question.ts'

const sql = sqlFile(import.meta.url, './get_address_kinds.sql')
const row = z.object({ kind: z.enum(addressKinds).nullable(), addresses: z.int() })

const route = createRoute({
  method: 'get',
  path: '/api/v1/indicators/address-kinds',
  operationId: 'getAddressKinds',
  tags: ['Indicators'],
  summary: 'How many addresses lie in the shortage areas, by kind, at a date',
  description:
    'Of all areas listed at the date, or with `is_remaining=true` of those that remain. An address in two areas counts once. ' +
    '`kinds` is absent where the kind of an address is not public.',
  ...permission('read_public_answers'),
  request: { query: addressKindsQuery },
  responses: answers(addressKindCounts.openapi('AddressKinds')),
})

export const getAddressKinds = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { municipality = null, is_remaining = null, ...asked } = context.req.valid('query')
    const product = context.get('product')
    const question = questionOf(product, asked)
    const kinds = await product.database.rows(
      sql,
      { ...question, municipality, is_remaining },
      row,
      context.req.raw.signal,
    )
    return context.json(
      {
        ...(await answeredAt(product, question)),
        municipality_code: municipality,
        addresses: kinds.reduce((sum, { addresses }) => sum + addresses, 0),
        ...(context.get('sight').sees('addresses', 'kind') ? { kinds } : {}),
      },
      200,
    )
  },
})
