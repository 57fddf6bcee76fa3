// The second half: what was read becomes a table of the catalogue, in the transaction of whoever asks, so that both are there or neither.
import { randomUUID } from 'node:crypto'
import type { Connection } from '../database/connection.ts'
import { filledSql } from '../database/filled_sql.ts'
import { quotedLiteral, sqlFile } from '../database/sql_file.ts'
import { publishedTable } from './published_table.ts'
import type { StagedData } from './read_published.ts'

const makeTableSql = sqlFile(import.meta.url, './make_table.sql')
const recordDataSql = sqlFile(import.meta.url, './record_data.sql')

export type Storing = {
  readonly layer_id: string
  readonly staged: StagedData
  readonly made_at: Date
  /** The account, or what the audit log calls the actor. */
  readonly made_by: string
}

/** The id of the data. */
export async function storePublished(
  connection: Connection,
  { layer_id, staged, made_at, made_by }: Storing,
): Promise<string> {
  const { file, reading } = staged
  const id = randomUUID()
  const [west = null, south = null, east = null, north = null] = reading.bounds ?? []
  await connection.run(
    filledSql(makeTableSql, { table: publishedTable(id), parquet: quotedLiteral(reading.parquet) }),
  )
  await connection.run(recordDataSql, {
    id,
    layer_id,
    kind: reading.kind,
    file_name: file.name,
    file_sha256: file.sha256,
    file_bytes: file.bytes,
    format: reading.format,
    crs: reading.crs ?? null,
    rows: reading.rows,
    geometry_kind: reading.geometry_kind,
    west,
    south,
    east,
    north,
    columns: JSON.stringify(reading.columns),
    notes: JSON.stringify(reading.notes),
    made_at: made_at.toISOString(),
    made_by,
  })
  return id
}
