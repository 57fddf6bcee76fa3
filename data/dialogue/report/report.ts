// What somebody says is wrong, as it is kept: received from anybody, decided by officers.
import { z } from 'zod'
import {
  decidedStates,
  type ReportedKind,
  type ReportState,
  reportedKinds,
  reportStates,
  reportsUndecidedAtMost,
} from '../../../api/contract/dialogue/dialogue_codes.ts'
import { type NewReport, namedArea, type ReportDecision } from '../../../api/contract/dialogue/report.ts'
import { AppError } from '../../../api/contract/problem.ts'
import type { Asked, Recording } from '../../accounts/recording.ts'
import { makeSecret, secretHash } from '../../accounts/secret.ts'
import { demandEdition } from '../../cases/edition.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { positionOf } from '../place/position_of.ts'
import { placeKept } from '../place/said_place.ts'

const reportsSql = sqlFile(import.meta.url, './reports.sql')
const countSql = sqlFile(import.meta.url, './count_reports.sql')
const undecidedSql = sqlFile(import.meta.url, './count_undecided.sql')
const areasSql = sqlFile(import.meta.url, './areas_of_object.sql')
const insertSql = sqlFile(import.meta.url, './insert_report.sql')
const decideSql = sqlFile(import.meta.url, './decide_report.sql')
const deliverySql = sqlFile(import.meta.url, './applied_delivery.sql')

const reportRow = z.object({
  id: z.string(),
  object_kind: z.enum(reportedKinds),
  object_id: z.string(),
  text: z.string().nullable(),
  email: z.string().nullable(),
  language: z.enum(['sv', 'en']),
  key_hash: z.string(),
  state: z.enum(reportStates),
  outcome: z.string().nullable(),
  delivery_id: z.int().nullable(),
  edition: z.int(),
  received_at: z.string(),
  decided_at: z.string().nullable(),
  position: positionOf,
  areas: z.array(namedArea),
})
export type KeptReport = z.infer<typeof reportRow>

export type ReportFilters = {
  readonly state?: ReportState | undefined
  /** Only what everybody sees: what has been decided, of layers only these. */
  readonly public_layers?: readonly string[]
  readonly area?: string | undefined
  readonly object_kind?: ReportedKind | undefined
  readonly object_id?: string | undefined
}

type Part = { readonly limit: number; readonly offset: number }

/** A page of those wanted, and how many there are; what was decided or received last comes first. */
export async function reports(
  asked: Asked,
  filters: ReportFilters,
  { limit, offset }: Part,
): Promise<{ readonly kept: KeptReport[]; readonly total: number }> {
  const wanted = filtersInSql(filters)
  const kept = await asked.rows(reportsSql, { ...wanted, id: null, limit, offset }, reportRow)
  return { kept, total: await counted(asked, countSql, wanted) }
}

function filtersInSql(filters: ReportFilters) {
  const { state = null, area = null, object_kind = null, object_id = null, public_layers } = filters
  const is_public = public_layers !== undefined
  return { state, area, object_kind, object_id, is_public, public_layers: public_layers ?? [] }
}

type Values = Parameters<Asked['rows']>[1]

async function counted(asked: Asked, statement: string, values: Values): Promise<number> {
  const [count] = await asked.rows(statement, values, z.object({ total: z.int() }))
  return count?.total ?? 0
}

export async function oneReport(asked: Asked, id: string): Promise<KeptReport> {
  const [found] = await asked.rows(reportsSql, { ...filtersInSql({}), id, limit: 1, offset: 0 }, reportRow)
  if (found) return found
  throw noSuchReport(id)
}

export function noSuchReport(id: string): AppError {
  return new AppError('not_found', `There is no report with the id ${id}, or the key does not open it.`)
}

/** The report of whoever has its key; in the same words where there is none and where the key is another. */
export async function reportByKey(asked: Asked, id: string, key: string | undefined): Promise<KeptReport> {
  const found = await oneReport(asked, id)
  if (key === undefined || secretHash(key) !== found.key_hash) throw noSuchReport(id)
  return found
}

/** Whether there is such a layer only the catalogue knows: the caller has looked. */
export async function receiveReport(
  { connection, note, by, now }: Recording,
  { object_kind, object_id, text, place, email, language }: NewReport,
): Promise<{ readonly id: string; readonly key: string }> {
  await demandRoom(connection)
  const { easting, northing, area_ids: around } = await placeKept(connection, place)
  const area_ids = await areasOf(connection, { object_kind, object_id, around })
  const { id, secret, secret_hash } = makeSecret('report')
  await connection.run(insertSql, {
    ...{ id, object_kind, object_id, area_ids, text, easting, northing, email, language },
    ...{ key_hash: secret_hash, received_at: now.toISOString() },
  })
  // Neither words nor address, nor which house: the log is kept longer than they are.
  note({
    by,
    action: 'report_received',
    object: ['report', id],
    after: { object_kind, object_id: object_kind === 'address' ? null : object_id, areas: area_ids },
  })
  return { id, key: secret }
}

async function demandRoom(asked: Asked): Promise<void> {
  if ((await counted(asked, undecidedSql, {})) < reportsUndecidedAtMost) return
  throw new AppError(
    'busy',
    `${reportsUndecidedAtMost} reports wait to be answered, so no more are taken just now. Keep your words and try again in a day or two.`,
  )
}

type About = {
  readonly object_kind: ReportedKind
  readonly object_id: string
  readonly around: readonly string[]
}

async function areasOf(asked: Asked, { object_kind, object_id, around }: About): Promise<readonly string[]> {
  if (object_kind === 'place' || object_kind === 'layer') return around
  const row = z.object({ area_ids: z.array(z.string()) })
  const [found] = await asked.rows(areasSql, { object_kind, object_id }, row)
  if (found) return found.area_ids
  const detail = `must be the id of something that is there, and there is no ${object_kind} "${object_id}"`
  throw new AppError('bad_input', `object_id ${detail}.`, [{ parameter: 'object_id', detail }])
}

/** What stood before and stands now; whoever decided on what had changed meanwhile is refused. */
export async function decideReport(
  { connection, note, by, now }: Recording,
  id: string,
  { edition, state, outcome, delivery_id }: ReportDecision,
): Promise<{ readonly before: KeptReport; readonly after: KeptReport }> {
  const before = await oneReport(connection, id)
  demandEdition('the report', before.edition, edition)
  if (delivery_id !== null) await demandDelivery(connection, delivery_id)
  const isDecided = decidedStates.some((one) => one === state)
  await connection.run(decideSql, {
    ...{ id, state, outcome, delivery_id },
    decided_at: isDecided ? (before.decided_at ?? now.toISOString()) : null,
    decided_by: isDecided ? by.actor : null,
  })
  note({
    by,
    action: 'report_decided',
    object: ['report', id],
    before: { state: before.state, outcome: before.outcome, delivery_id: before.delivery_id },
    after: { state, outcome, delivery_id },
  })
  return { before, after: await oneReport(connection, id) }
}

async function demandDelivery(asked: Asked, delivery_id: number): Promise<void> {
  const [found] = await asked.rows(deliverySql, { delivery_id }, z.object({ id: z.int() }))
  if (found) return
  const detail = `must be the number of a delivery that was applied, and ${delivery_id} is none`
  throw new AppError('bad_input', `delivery_id ${detail}.`, [{ parameter: 'delivery_id', detail }])
}
