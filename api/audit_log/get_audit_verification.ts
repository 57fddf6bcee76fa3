import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { verifyLog } from '../../data/audit/verification/verify_log.ts'
import { auditVerification, auditVerificationQuery } from '../contract/people/audit.ts'
import { type AppEnv, answers, permission, volatile } from '../endpoint.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/audit-log/verification',
  operationId: 'getAuditVerification',
  tags: ['Audit log'],
  summary: 'Is the log whole? Every hash is computed anew',
  description:
    'Each entry carries the hash of the one before. `faults` names every entry that is not as it was written. Note `last_number` and ' +
    '`last_hash` somewhere else, and ask later with `expect`: only so can it be told that nothing was cut off at the end.',
  ...permission('read_audit_log'),
  ...volatile,
  request: { query: auditVerificationQuery },
  responses: answers(auditVerification.openapi('AuditVerification')),
})

export const getAuditVerification = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { expect } = context.req.valid('query')
    const { database } = context.get('product')
    return context.json(await database.snapshot((connection) => verifyLog(connection, expect)), 200)
  },
})
