import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { today } from '../../../data/today.ts'
import { programmeMoney, programmeMoneyQuery } from '../../contract/cases/programme_money.ts'
import { type AppEnv, answers, permission, volatile } from '../../endpoint.ts'
import { moneyAt } from './money_at.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/programme-money',
  operationId: 'getProgrammeMoney',
  tags: ['Cases'],
  summary: 'The programme’s money: applied for, granted, paid and left, in all and year by year',
  description:
    'Applied: what every application received until the date asks for, in the year in which it was received, whatever became of it. Granted: the amount of every ' +
    'application that was granted (or builds, is completed or paid), in the year of the first such event, unless it is withdrawn or rejected at the date. Paid: ' +
    'payments entered and not struck out, in the year of their day; of an application without any such that the register says is finally paid (`paid`), all that is granted, in the year of that event. Unpaid: granted less paid, at least 0 for each application, in the year of the grant. Left: the ' +
    'programme’s money of region.json less all that is granted. A year of null has the applications without any event.',
  ...permission('handle_cases'),
  ...volatile,
  request: { query: programmeMoneyQuery },
  responses: answers(programmeMoney.openapi('ProgrammeMoney')),
})

export const getProgrammeMoney = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const product = context.get('product')
    const as_of = context.req.valid('query').as_of ?? today(product.now())
    return context.json(await moneyAt(product, as_of), 200)
  },
})
