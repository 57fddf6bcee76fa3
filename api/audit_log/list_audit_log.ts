import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { searchLog } from '../../data/audit/search/search_log.ts'
import { byOf } from '../access/permissions.ts'
import { defaultLimit } from '../contract/limits.ts'
import { auditEntries, auditQuery } from '../contract/people/audit.ts'
import { type AppEnv, answers, permission, volatile } from '../endpoint.ts'
import { answeredEntry } from './answered_entry.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/audit-log',
  operationId: 'listAuditLog',
  tags: ['Audit log'],
  summary: 'What was done by whom, and who read personal data: newest first',
  description:
    'Every change and every reading of personal data, with what was before and after. Personal values stand in it while they are kept; ' +
    'one that was erased is `{"erased": true}`. Each question to the log is noted in it as well, once.',
  ...permission('read_audit_log'),
  ...volatile,
  request: { query: auditQuery },
  responses: answers(auditEntries.openapi('AuditEntries')),
})

export const listAuditLog = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { limit = defaultLimit, offset = 0, as: _, ...filters } = context.req.valid('query')
    const { database } = context.get('product')
    const found = await database.snapshot((connection) => searchLog(connection, filters, { limit, offset }))
    await database.record(async (_connection, note) =>
      note({
        by: byOf(context.get('actor')),
        action: 'personal_data_read',
        object: ['audit_log', null],
        after: { question: 'GET /api/v1/audit-log', ...filters, records: found.entries.length },
      }),
    )
    return context.json({ items: found.entries.map(answeredEntry), total: found.total }, 200)
  },
})
