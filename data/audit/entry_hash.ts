// How an entry is sealed: the SHA-256, in hexadecimal, of the JSON array of its fields in this order, without white space. `before` and `after` are the
// texts as they are kept (JSON themselves), null where there is none. The first entry follows 64 zeros.
import { createHash } from 'node:crypto'

export type Sealed = {
  readonly number: number
  /** RFC 3339 in UTC, with milliseconds. */
  readonly noted_at: string
  readonly actor: string
  readonly via: string | null
  readonly action: string
  readonly object_kind: string
  readonly object_id: string | null
  readonly before: string | null
  readonly after: string | null
  readonly previous_hash: string
}

export const hashBeforeTheFirst = '0'.repeat(64)

export function entryHash(entry: Sealed): string {
  const { number, noted_at, actor, via, action, object_kind, object_id, before, after, previous_hash } = entry
  const fields = [number, noted_at, actor, via, action, object_kind, object_id, before, after, previous_hash]
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex')
}
