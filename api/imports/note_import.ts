// Every step of an import on its way is noted; what it becomes, the delivery notes itself.
import type { Context } from 'hono'
import type { Values } from '../../data/audit/entry.ts'
import { byOf } from '../access/permissions.ts'
import type { AuditAction } from '../contract/people/audit_actions.ts'
import type { AppEnv } from '../endpoint.ts'

type Step = {
  readonly id: string
  readonly action: Extract<AuditAction, `import_${string}`>
  readonly before?: Values
  readonly after?: Values
}

export async function noteImport(
  context: Context<AppEnv>,
  { id, action, before, after }: Step,
): Promise<void> {
  const by = byOf(context.get('actor'))
  const values = { before: before ?? null, after: after ?? null }
  await context
    .get('product')
    .database.record(async (_connection, note) =>
      note({ by, action, object: ['import', id], ...values, account_id: by.actor }),
    )
}
