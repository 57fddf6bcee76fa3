import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { sqlFile } from '../../../data/database/sql_file.ts'
import { today } from '../../../data/today.ts'
import { waitingSteps } from '../../contract/cases/waiting_steps.ts'
import { waitingTime, waitingTimes, waitingTimesQuery } from '../../contract/cases/waiting_times.ts'
import { type AppEnv, answers, permission } from '../../endpoint.ts'
import { keptFor } from '../../kept.ts'
import type { Product } from '../../product.ts'

const sql = sqlFile(import.meta.url, './list_waiting_times.sql')

const route = createRoute({
  method: 'get',
  path: '/api/v1/waiting-times',
  operationId: 'listWaitingTimes',
  tags: ['Applications'],
  summary: 'How long applications usually wait, from one step to the next',
  description:
    'From the events of all applications up to the date: by how many days a quarter, half and three quarters have come on. Those that still wait are ' +
    'counted for as long as they have waited (Kaplan–Meier), as are those that were withdrawn meanwhile: left out, every wait would look shorter than it is. ' +
    'A share that is not reached, and every share of fewer than five applications, is null.',
  ...permission('read_public_answers'),
  request: { query: waitingTimesQuery },
  responses: answers(waitingTimes.openapi('WaitingTimes')),
})

const waitingTimesAt = keptFor(
  (as_of: string) => as_of,
  ({ database }: Product, as_of) => database.rows(sql, { as_of }, waitingTime),
)

export const listWaitingTimes = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const product = context.get('product')
    const as_of = context.req.valid('query').as_of ?? today(product.now())
    const found = await waitingTimesAt(product, as_of)
    const items = waitingSteps.map((step) => found.find((one) => one.step === step) ?? { step, ...nobody })
    return context.json({ as_of, items }, 200)
  },
})

const nobody = {
  applications: 0,
  finished: 0,
  quarter_days: null,
  half_days: null,
  three_quarters_days: null,
} as const
