// Adds entries to the log, within the transaction of what they tell. Nothing else writes to it, and nothing changes or removes an entry.
import { z } from 'zod'
import type { Connection } from '../database/connection.ts'
import { sqlFile } from '../database/sql_file.ts'
import type { Entry } from './entry.ts'
import { entryHash, hashBeforeTheFirst } from './entry_hash.ts'
import { setApart } from './set_apart.ts'

const lastSql = sqlFile(import.meta.url, './last_entry.sql')
const insertSql = sqlFile(import.meta.url, './insert_entry.sql')
const insertValueSql = sqlFile(import.meta.url, './insert_personal_value.sql')

const lastRow = z.object({ number: z.int(), hash: z.string() })

/** Each follows the one before; the change queue keeps two from following the same. */
export async function appendEntries(
  connection: Connection,
  entries: readonly Entry[],
  now: Date,
): Promise<void> {
  if (entries.length === 0) return
  const [last] = await connection.rows(lastSql, {}, lastRow)
  let { number, hash } = last ?? { number: 0, hash: hashBeforeTheFirst }
  for (const entry of entries) {
    number += 1
    hash = await append(connection, { entry, number, previous_hash: hash, noted_at: now.toISOString() })
  }
}

type Following = {
  readonly entry: Entry
  readonly number: number
  readonly previous_hash: string
  readonly noted_at: string
}

async function append(
  connection: Connection,
  { entry, number, previous_hash, noted_at }: Following,
): Promise<string> {
  const [object_kind, object_id] = entry.object
  const before = setApart(object_kind, entry.before)
  const after = setApart(object_kind, entry.after)
  const sealed = {
    number,
    noted_at,
    actor: entry.by.actor,
    via: entry.by.via ?? null,
    action: entry.action,
    object_kind,
    object_id,
    before: before.text,
    after: after.text,
    previous_hash,
  }
  const hash = entryHash(sealed)
  await connection.run(insertSql, { ...sealed, hash })
  const account_id = entry.account_id ?? null
  for (const [side, { personal }] of [
    ['before', before],
    ['after', after],
  ] as const)
    for (const value of personal)
      await connection.run(insertValueSql, { entry_number: number, side, ...value, account_id })
  return hash
}
