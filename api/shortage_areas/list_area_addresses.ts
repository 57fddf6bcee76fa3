import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { sqlFile } from '../../data/database/sql_file.ts'
import { areaAddresses, aroundAreaQuery, fibreStates } from '../contract/around_area.ts'
import { addressKinds } from '../contract/vocabulary.ts'
import { type AppEnv, answers, idParameters, permission } from '../endpoint.ts'
import { answeredAt, questionOf } from '../question.ts'
import { page } from '../sorting.ts'
import { demandArea } from './demand_area.ts'

const sql = sqlFile(import.meta.url, './list_area_addresses.sql')
const row = z.object({
  id: z.string(),
  label: z.string().nullable(),
  kind: z.enum(addressKinds).nullable(),
  fibre: z.enum(fibreStates),
})

const route = createRoute({
  method: 'get',
  path: '/api/v1/shortage-areas/{id}/addresses',
  operationId: 'listAreaAddresses',
  tags: ['Shortage areas'],
  summary: 'The addresses that lie in an area, and which of them have fibre at a date',
  description:
    '`label` and `kind` are absent where address details are not public, `fibre` where the coverage of single addresses is not. ' +
    '`fibre` is `connected` where it is installed, `passed` where it is close enough by the rules, else `none`.',
  ...permission('read_public_answers'),
  request: { params: idParameters, query: aroundAreaQuery },
  responses: answers(areaAddresses.openapi('AreaAddresses')),
})

export const listAreaAddresses = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const query = context.req.valid('query')
    const product = context.get('product')
    const sight = context.get('sight')
    const { share_pct, ...asked } = questionOf(product, query)
    await demandArea(product, id)
    const found = await product.database.rows(sql, { id, ...asked }, row, context.req.raw.signal)
    const seesFibre = sight.sees('coverage', 'state')
    const items = page(inOrder(found, sight.sees('addresses', 'label')), query).map(
      ({ label, kind, fibre, ...address }) => ({
        ...address,
        ...(sight.sees('addresses', 'label') ? { label } : {}),
        ...(sight.sees('addresses', 'kind') ? { kind } : {}),
        ...(seesFibre ? { fibre } : {}),
      }),
    )
    return context.json(
      { ...(await answeredAt(product, { ...asked, share_pct })), items, total: found.length },
      200,
    )
  },
})

/** An order by what is not public would tell of it. */
function inOrder<Row extends { readonly id: string }>(
  rows: readonly Row[],
  isLabelSeen: boolean,
): readonly Row[] {
  return isLabelSeen ? rows : rows.toSorted((one, other) => (one.id < other.id ? -1 : 1))
}
