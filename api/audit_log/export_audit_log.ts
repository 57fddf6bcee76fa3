import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { create } from 'content-disposition'
import { exportedLog } from '../../data/audit/export/export_log.ts'
import { today } from '../../data/today.ts'
import { byOf } from '../access/permissions.ts'
import { auditExportQuery } from '../contract/people/audit.ts'
import { type AppEnv, answers, permission, volatile } from '../endpoint.ts'
import { streamedText } from '../streamed_text.ts'

const types = { ndjson: 'application/x-ndjson', csv: 'text/csv; charset=utf-8' } as const

const route = createRoute({
  method: 'get',
  path: '/api/v1/audit-log/export',
  operationId: 'exportAuditLog',
  tags: ['Audit log'],
  summary: 'The log as a file, oldest first, with its hashes: so that others can verify it',
  description:
    'With the filters of the list, and all that they let through. `before` and `after` are the texts that the hash is made of; personal values ' +
    'that are still kept stand apart with their salt. How to verify it: `data/audit/README.md`. In CSV a text that a spreadsheet would take ' +
    'for a formula, and one that begins with an apostrophe, has an apostrophe in front. The export is noted before it begins, so that it tells of itself.',
  ...permission('read_audit_log'),
  ...volatile,
  request: { query: auditExportQuery },
  responses: {
    ...answers(z.string()),
    200: {
      description: 'The file',
      content: { 'application/x-ndjson': { schema: z.string() }, 'text/csv': { schema: z.string() } },
    },
  },
})

export const exportAuditLog = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { format = 'csv', as: _, ...filters } = context.req.valid('query')
    const { database, now } = context.get('product')
    await database.record(async (_connection, note) =>
      note({
        by: byOf(context.get('actor')),
        action: 'personal_data_exported',
        object: ['audit_log', null],
        after: { format, ...filters },
      }),
    )
    return context.body(streamedText(exportedLog(database, filters, format)), 200, {
      'Content-Type': types[format],
      'Content-Disposition': create(`audit-log-${today(now())}.${format}`),
    })
  },
})
