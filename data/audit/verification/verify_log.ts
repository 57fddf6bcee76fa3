// Is the log as it was written? Every hash is computed anew, piece by piece, and each fault is named by the number of its entry.
import { z } from 'zod'
import type { AuditVerification } from '../../../api/contract/people/audit.ts'
import type { Connection } from '../../database/connection.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { entryHash, hashBeforeTheFirst } from '../entry_hash.ts'
import { entryRow, type KeptEntry, withPersonalValues } from '../search/kept_entry.ts'
import { committed } from '../search/shown_entry.ts'
import { commitment } from '../set_apart.ts'

const entriesSql = sqlFile(import.meta.url, './entries_after.sql')
const repeatedSql = sqlFile(import.meta.url, './repeated_numbers.sql')
const withoutEntrySql = sqlFile(import.meta.url, './values_without_entry.sql')

const numberRow = z.object({ number: z.int() })
const entriesAtOnce = 5000
/** So many say enough. */
const faultsAtMost = 1000

/** An entry that somebody noted earlier, outside the database: it has to be there still. */
export type ExpectedEntry = { readonly number: number; readonly hash: string }
type Fault = AuditVerification['faults'][number]
type Head = ExpectedEntry

/** Within one read transaction, so that nothing comes in meanwhile. */
export async function verifyLog(
  asked: Pick<Connection, 'rows'>,
  expected?: ExpectedEntry,
): Promise<AuditVerification> {
  const faults: Fault[] = []
  let entries = 0
  let head: Head = { number: 0, hash: hashBeforeTheFirst }
  let expectedHash: string | undefined
  for (;;) {
    const after_number = entries === 0 ? null : head.number
    const rows = await asked.rows(entriesSql, { after_number, limit: entriesAtOnce }, entryRow)
    for (const entry of await withPersonalValues(asked, rows)) {
      faults.push(...faultsOf(entry, head))
      head = { number: entry.number, hash: entry.hash }
      if (entry.number === expected?.number) expectedHash = entry.hash
    }
    entries += rows.length
    if (rows.length < entriesAtOnce) break
  }
  const repeated = await asked.rows(repeatedSql, {}, numberRow)
  faults.push(...repeated.map(({ number }) => ({ number, what: 'several entries have this number' })))
  const orphaned = await asked.rows(withoutEntrySql, {}, numberRow)
  faults.push(
    ...orphaned.map(({ number }) => ({
      number,
      what: 'personal values are kept of it, but it is not there',
    })),
  )
  if (expected) faults.push(...faultsOfExpected(expected, expectedHash))
  return {
    is_whole: faults.length === 0,
    entries,
    last_number: entries === 0 ? null : head.number,
    last_hash: entries === 0 ? null : head.hash,
    faults: faults.slice(0, faultsAtMost).sort((one, other) => one.number - other.number),
  }
}

function faultsOf(entry: KeptEntry, before: Head): Fault[] {
  const { number, previous_hash, hash } = entry
  const what: string[] = []
  if (number > before.number + 1) what.push(`the entries from ${before.number + 1} to here are missing`)
  if (previous_hash !== before.hash) what.push('it does not follow the entry before it')
  if (entryHash(entry) !== hash) what.push('it is not as it was written')
  what.push(...wrongValues(entry))
  return what.map((one) => ({ number, what: one }))
}

function wrongValues({ before, after, personal_values }: KeptEntry): string[] {
  const texts: Readonly<Record<string, string | null>> = { before, after }
  return personal_values.flatMap(({ side, field, salt, value }) => {
    const promised = committed.safeParse(fieldOf(texts[side] ?? null, field)).data?.sha256
    return promised === commitment({ salt, value })
      ? []
      : [`the personal value ${field} (${side}) is not the one that was written`]
  })
}

function fieldOf(text: string | null, field: string): unknown {
  if (text === null) return undefined
  try {
    return z.record(z.string(), z.unknown()).safeParse(JSON.parse(text)).data?.[field]
  } catch {
    return undefined
  }
}

function faultsOfExpected({ number, hash }: ExpectedEntry, found: string | undefined): Fault[] {
  if (found === hash) return []
  const what =
    found === undefined ? 'it was noted, and is not there any more' : 'it has another hash than was noted'
  return [{ number, what }]
}
