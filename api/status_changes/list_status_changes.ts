import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { sqlFile } from '../../data/database/sql_file.ts'
import { defaultLimit } from '../contract/limits.ts'
import { AppError } from '../contract/problem.ts'
import { causeRules, statusChange, statusChanges, statusChangesQuery } from '../contract/status_change.ts'
import { type AppEnv, answers, permission } from '../endpoint.ts'
import { answeredAt, questionOf } from '../question.ts'
import { causeKey, causesOf } from './causes.ts'

const sql = sqlFile(import.meta.url, './list_status_changes.sql')
const countSql = sqlFile(import.meta.url, './count_status_changes.sql')

const changeRow = statusChange.omit({ cause: true }).extend({ rule: z.enum(causeRules) })

const route = createRoute({
  method: 'get',
  path: '/api/v1/status-changes',
  operationId: 'listStatusChanges',
  tags: ['Shortage areas'],
  summary: 'Which areas changed status, when, from what to what, and why',
  description:
    'One item for each area and date whose status differs from the day before; null means not listed. `to` is `as_of` unless given; ' +
    'without `from` there is no lower bound. `cause.rule` is the first rule in order whose outcome changed, or `listing`; ' +
    '`cause.records` are the records dated that day that bear on it, single addresses’ coverage as counts.',
  ...permission('read_public_answers'),
  request: { query: statusChangesQuery },
  responses: answers(statusChanges.openapi('StatusChanges')),
})

export const listStatusChanges = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const query = context.req.valid('query')
    const product = context.get('product')
    const question = questionOf(product, query)
    const { passed_m, share_pct } = question
    const to = query.to ?? question.as_of
    if (query.from !== undefined && query.from > to) {
      const detail = `must not lie after to (${to})`
      throw new AppError('bad_input', `from ${detail}`, [{ parameter: 'from', detail }])
    }
    const asked = {
      passed_m,
      share_pct,
      from: query.from ?? null,
      to,
      area: query.area ?? null,
      municipality: query.municipality ?? null,
    }
    const paging = { limit: query.limit ?? defaultLimit, offset: query.offset ?? 0 }
    const [counted] = await product.database.rows(countSql, asked, z.object({ total: z.int() }))
    const changes = await product.database.rows(
      sql,
      { ...asked, ...paging },
      changeRow,
      context.req.raw.signal,
    )
    const causes = await causesOf(product, changes, { passed_m, sight: context.get('sight') })
    const items = changes.map(({ rule, ...change }) => ({
      ...change,
      cause: { rule, records: causes.get(causeKey(change)) ?? [] },
    }))
    return context.json({ ...(await answeredAt(product, question)), items, total: counted?.total ?? 0 }, 200)
  },
})
