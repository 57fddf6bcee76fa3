// One thing that is noted in the audit log, as whoever does it says it.
import type { AuditAction, AuditObject } from '../../api/contract/people/audit_actions.ts'

/** Who does it: an account's id, or one of those without an account; and by which session, token or command. */
export type By = { readonly actor: string; readonly via?: string | null }

export type Values = Readonly<Record<string, unknown>>

export type Entry = {
  readonly by: By
  readonly action: AuditAction
  readonly object: readonly [kind: AuditObject, id: string | null]
  readonly before?: Values | null
  readonly after?: Values | null
  /** Whose the personal values in it are; they are erased with the account. */
  readonly account_id?: string | null
}

/** Notes it in the transaction of what is noted. */
export type Note = (entry: Entry) => void

/** What the server does by itself. */
export const system: By = { actor: 'system' }

/** Whoever runs a command on the machine itself. */
export const operatorByCommand: By = { actor: 'operator', via: 'command' }
