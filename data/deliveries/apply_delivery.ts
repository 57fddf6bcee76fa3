// The transaction of a delivery: references, comparison, the register, what follows from it, and the record of it all.
import { join } from 'node:path'
import { z } from 'zod'
import type { Connection } from '../database/connection.ts'
import { quotedLiteral, sqlFile } from '../database/sql_file.ts'
import { downstreamOf, makeTables } from '../pipeline.ts'
import type { Reading } from '../reading/read_file.ts'
import type { Register } from '../registers/register.ts'
import { today } from '../today.ts'
import { compareRows, type Differences } from './compare_rows.ts'
import { dataAsOf } from './data_as_of.ts'
import type { Delivery, DeliveryRequest, Installation, RejectedRow } from './delivery.ts'
import { filledSql } from './filled_sql.ts'
import type { KeptFile } from './keep_file.ts'
import { registerPlaces } from './register_sql.ts'
import type { Staged } from './stage_rows.ts'

export type PreparedDelivery = {
  readonly connection: Connection
  readonly installation: Installation
  readonly register: Register
  readonly request: DeliveryRequest
  readonly file: KeptFile
  readonly reading: Reading
  readonly staged: Staged
}

type Counts = { rows: number; rejected: number; existing: number; repeated: number; merged: number }

const rejectedShown = 20
const nothing: Differences = { added: 0, changed: 0, removed: 0, unchanged: 0 }
const rejectedRow = z.object({ line: z.int(), reason: z.string() })

export async function applyDelivery(prepared: PreparedDelivery): Promise<Delivery> {
  const { connection, register, request, installation } = prepared
  const places = registerPlaces(register)
  const sql = (name: string) => filledSql(sqlFile(import.meta.url, name), places)
  const isPassed = prepared.staged.is_clean && !register.reference
  await connection.run(sql(isPassed ? './none_rejected.sql' : './judge.sql'))
  const counts = await countRows(connection, sql)
  await connection.run(sql(counts.rejected + counts.repeated > 0 ? './accept.sql' : './accept_all.sql'))
  const outcome = counts.rejected > 0 && !request.valid_rows_only ? 'refused' : 'applied'
  const mode = request.mode ?? 'full'
  const differences =
    outcome === 'refused'
      ? nothing
      : await compareRows(connection, register, { mode, existing: counts.existing })
  if (outcome === 'applied') {
    await replaceRows(connection, register, mode)
    await makeTables(connection, downstreamOf([`registers.${register.table}`]))
  }
  const as_of =
    outcome === 'applied'
      ? await dataAsOf(connection, register, { given: request.data_as_of, today: today(installation.now()) })
      : null
  const id = await record(prepared, { outcome, mode, counts, differences, data_as_of: as_of })
  const rejected_file = counts.rejected > 0 ? await writeRejected(prepared, id) : undefined
  return {
    id,
    register: register.name,
    outcome,
    mode,
    rows: counts.rows,
    merged: counts.merged,
    ...differences,
    rejected: counts.rejected,
    first_rejected: await firstRejected(connection),
    ...(rejected_file ? { rejected_file } : {}),
    data_as_of: as_of,
    columns_left_out: prepared.reading.columns_left_out,
    notes: prepared.reading.notes,
  }
}

async function countRows(connection: Connection, sql: (name: string) => string): Promise<Counts> {
  const counted = z.object({ rows: z.int(), rejected: z.int(), existing: z.int() })
  const alike = z.object({ repeated: z.int(), merged: z.int() })
  const [counts] = await connection.rows(sql('./count_rows.sql'), {}, counted)
  const [repeated] = await connection.rows(sql('./count_repeated.sql'), {}, alike)
  if (!counts || !repeated) throw new Error('Counting the rows of a delivery gave no answer.')
  return { ...counts, ...repeated }
}

/** A table made anew is smaller and quicker than one with its rows deleted, and whole at every moment of a crash. */
async function replaceRows(
  connection: Connection,
  register: Register,
  mode: 'full' | 'update',
): Promise<void> {
  const sql = (name: string) => filledSql(sqlFile(import.meta.url, name), registerPlaces(register))
  if (mode === 'update') await connection.run(sql('./keep_existing.sql'))
  await connection.run(sqlFile(import.meta.url, `../registers/${register.table}/table.sql`))
  if (mode === 'update') await connection.run(sql('./insert_kept.sql'))
  await connection.run(sql('./insert.sql'))
}

type Outcome = {
  outcome: Delivery['outcome']
  mode: Delivery['mode']
  counts: Counts
  differences: Differences
  data_as_of: string | null
}

async function record(
  { connection, installation, register, request, file, reading }: PreparedDelivery,
  outcome: Outcome,
) {
  const { parquet: _, first_line: __, notes: ___, rows: ____, ...how } = reading
  const [next] = await connection.rows(
    sqlFile(import.meta.url, './next_delivery_id.sql'),
    {},
    z.object({ id: z.int() }),
  )
  if (!next) throw new Error('The next delivery has no number.')
  await connection.run(sqlFile(import.meta.url, './record_delivery.sql'), {
    register: register.name,
    outcome: outcome.outcome,
    mode: outcome.mode,
    actor: request.actor,
    delivered_at: installation.now().toISOString(),
    file_name: file.name,
    file_sha256: file.sha256,
    file_bytes: file.bytes,
    reading: JSON.stringify({ ...how, rename: request.rename ?? {} }),
    rows: outcome.counts.rows,
    merged: outcome.counts.merged,
    ...outcome.differences,
    rejected: outcome.counts.rejected,
    data_as_of: outcome.data_as_of,
    undoes: null,
    reason: null,
    data_as_of_before: null,
  })
  if (outcome.outcome === 'applied') {
    await connection.run(sqlFile(import.meta.url, './forget_register_state.sql'), { register: register.name })
    await connection.run(sqlFile(import.meta.url, './write_register_state.sql'), {
      register: register.name,
      data_as_of: outcome.data_as_of,
      rows: await rowsNow(connection, register),
      delivery_id: next.id,
    })
  }
  return next.id
}

async function rowsNow(connection: Connection, register: Register): Promise<number> {
  const sql = filledSql(sqlFile(import.meta.url, './count_register.sql'), registerPlaces(register))
  const [row] = await connection.rows(sql, {}, z.object({ rows: z.int() }))
  return row?.rows ?? 0
}

async function writeRejected(
  { connection, installation, register }: PreparedDelivery,
  id: number,
): Promise<string> {
  const path = join(installation.folder.rejected, `${id}.csv`)
  const columns = register.columns.map(({ name }) => `staged."${name}"`)
  const geometry = rejectedGeometry(register)
  await connection.run(
    filledSql(sqlFile(import.meta.url, './write_rejected.sql'), {
      columns: [...columns, ...geometry].join(', '),
      path: quotedLiteral(path),
    }),
  )
  return path
}

/** Good places as they would be kept, in EPSG:3006, so that the file can be sent again; faulty ones as they were given. */
function rejectedGeometry({ geometry }: Register): string[] {
  if (!geometry) return []
  const kept =
    geometry.kind === 'point'
      ? ['staged.x as easting', 'staged.y as northing']
      : ['ST_AsText(registers.kept_geometry(staged.geometry)) as wkt']
  return [...kept, 'staged.given_geometry']
}

async function firstRejected(connection: Connection): Promise<RejectedRow[]> {
  return connection.rows(
    sqlFile(import.meta.url, './first_rejected.sql'),
    { limit: rejectedShown },
    rejectedRow,
  )
}
