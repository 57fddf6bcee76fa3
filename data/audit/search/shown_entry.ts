// An entry as people read it: personal values stand in it again while they are kept, and those that were erased say so.
import { z } from 'zod'
import type { Values } from '../entry.ts'
import type { KeptEntry, KeptValue } from './kept_entry.ts'

const values = z.record(z.string(), z.unknown())
/** What stands in an entry in the place of a personal value. */
export const committed = z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) })

export function shownValues(
  { before, after, personal_values }: Pick<KeptEntry, 'before' | 'after' | 'personal_values'>,
  side: 'before' | 'after',
): Values | null {
  const text = side === 'before' ? before : after
  if (text === null) return null
  const kept = personal_values.filter((value) => value.side === side)
  const fields = Object.entries(values.parse(JSON.parse(text)))
  return Object.fromEntries(fields.map(([field, value]) => [field, shown(field, value, kept)]))
}

function shown(field: string, value: unknown, kept: readonly KeptValue[]): unknown {
  if (!committed.safeParse(value).success) return value
  const own = kept.find((one) => one.field === field)
  return own ? JSON.parse(own.value) : { erased: true }
}
