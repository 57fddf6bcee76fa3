import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { today } from '../../../data/today.ts'
import {
  type MoneyKind,
  type MoneyRow,
  moneyRows,
  moneyRowsQuery,
} from '../../contract/cases/programme_money.ts'
import { type AppEnv, answers, permission, volatile } from '../../endpoint.ts'
import { page } from '../../sorting.ts'
import { type CaseMoney, caseMoney } from './case_money.ts'
import { yearOf } from './money_sums.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/programme-money/applications',
  operationId: 'listMoneyOfYear',
  tags: ['Cases'],
  summary: 'The applications behind a sum of the programme’s money in a year',
  description:
    'The largest amount first. `money` says which sum: applied, granted or paid; what each counts is told of the sums.',
  ...permission('handle_cases'),
  ...volatile,
  request: { query: moneyRowsQuery },
  responses: answers(moneyRows.openapi('MoneyOfYear')),
})

export const listMoneyOfYear = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { as_of: given, year, money, ...asked } = context.req.valid('query')
    const product = context.get('product')
    const as_of = given ?? today(product.now())
    const found = (await caseMoney(product, as_of))
      .flatMap((row) => rowOf(row, money, year))
      .sort((left, right) => right.amount_sek - left.amount_sek)
    return context.json({ as_of, items: page(found, asked), total: found.length }, 200)
  },
})

function rowOf(row: CaseMoney, money: MoneyKind, year: number): MoneyRow[] {
  const { id, association_name, status } = row
  const of = (date: string | null, amount_sek: number): MoneyRow[] => [
    { id, association_name, status, date, amount_sek },
  ]
  if (money === 'applied')
    return yearOf(row.received_on) === year ? of(row.received_on, row.applied_sek ?? 0) : []
  if (money === 'granted')
    return yearOf(row.granted_on) === year ? of(row.granted_on, row.granted_sek ?? 0) : []
  const paid = row.payments.find((payment) => payment.year === year)
  return paid ? of(null, paid.amount_sek) : []
}
