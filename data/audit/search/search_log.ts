// Questions to the log: pages of what the filters let through, the newest first; or all of it from the beginning.
import { z } from 'zod'
import type { AuditAction, AuditObject } from '../../../api/contract/people/audit_actions.ts'
import type { Connection } from '../../database/connection.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { dayBegins, dayEnds } from '../../today.ts'
import { entryRow, type KeptEntry, withPersonalValues } from './kept_entry.ts'

const findSql = sqlFile(import.meta.url, './find_entries.sql')
const countSql = sqlFile(import.meta.url, './count_entries.sql')

export type LogFilters = {
  readonly action?: AuditAction | undefined
  readonly actor?: string | undefined
  readonly object_kind?: AuditObject | undefined
  readonly object_id?: string | undefined
  /** Days in Sweden; the last counts too. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

const namedRow = entryRow.extend({ actor_name: z.string().nullable() })
export type FoundEntry = KeptEntry & { readonly actor_name: string | null }

type Asked = Pick<Connection, 'rows'>
type Page = { readonly limit: number; readonly offset: number }

export async function searchLog(
  asked: Asked,
  filters: LogFilters,
  page: Page,
): Promise<{ entries: FoundEntry[]; total: number }> {
  const entries = await found(asked, filters, { ...page, is_oldest_first: false, after_number: null })
  const [count] = await asked.rows(countSql, filtersInSql(filters), z.object({ total: z.int() }))
  return { entries, total: count?.total ?? 0 }
}

const entriesAtOnce = 2000

/** Oldest first and piece by piece: of a log that only grows, pieces asked one after the other are one whole. */
export async function* wholeLog(asked: Asked, filters: LogFilters): AsyncGenerator<FoundEntry[]> {
  const page = { limit: entriesAtOnce, offset: 0, is_oldest_first: true }
  for (let after_number = 0; ; ) {
    const entries = await found(asked, filters, { ...page, after_number })
    if (entries.length > 0) yield entries
    const last = entries.at(-1)
    if (!last || entries.length < entriesAtOnce) return
    after_number = last.number
  }
}

type Part = Page & { readonly is_oldest_first: boolean; readonly after_number: number | null }

async function found(asked: Asked, filters: LogFilters, part: Part): Promise<FoundEntry[]> {
  const rows = await asked.rows(findSql, { ...filtersInSql(filters), ...part }, namedRow)
  return withPersonalValues(asked, rows)
}

function filtersInSql({ action, actor, object_kind, object_id, from, to }: LogFilters) {
  return {
    action: action ?? null,
    actor: actor ?? null,
    object_kind: object_kind ?? null,
    object_id: object_id ?? null,
    noted_from: from === undefined ? null : dayBegins(from).toISOString(),
    noted_before: to === undefined ? null : dayEnds(to).toISOString(),
  }
}
