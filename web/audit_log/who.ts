// Who an entry says it was, and by which way, in words.
import type { AuditEntry } from '../../api/contract/people/audit.ts'
import type { AuditText } from '../text/audit_log.ts'

type Actor = Pick<AuditEntry, 'actor' | 'actor_name'>
/** Who delivered is told only to those who may know. */
type Deliverer = {
  readonly actor?: string | undefined
  readonly actor_name?: string | null | undefined
}

export const actorsWithoutAccount = ['operator', 'demo', 'system', 'public'] as const
type WithoutAccount = (typeof actorsWithoutAccount)[number]

/** An id's beginning: enough to tell two apart, and to find it again. */
export function shortId(id: string): string {
  return /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(id) ? id.slice(0, 8) : id
}

export function withoutAccount(actor: string): WithoutAccount | undefined {
  return actorsWithoutAccount.find((one) => one === actor)
}

export function whoIn({ actor, actor_name }: Actor, text: AuditText): string {
  const known = withoutAccount(actor)
  return known ? text.actors[known] : (actor_name ?? text.gone(shortId(actor)))
}

/** Undefined for those who may not know. */
export function delivererIn({ actor, actor_name }: Deliverer, text: AuditText): string | undefined {
  return actor === undefined ? undefined : whoIn({ actor, actor_name: actor_name ?? null }, text)
}

/** Undefined where the server did it by itself. */
export function viaIn({ via }: Pick<AuditEntry, 'via'>, text: AuditText): string | undefined {
  if (via === null) return undefined
  const [way, id = ''] = via.split(' ')
  if (way === 'session') return text.via.session(shortId(id))
  if (way === 'token') return text.via.token(shortId(id))
  return way === 'command' ? text.via.command : via
}
