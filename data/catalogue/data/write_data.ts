// Data that was read becomes the layer's: its row, and the table or file in which it lies, in one transaction.
import type { DataColumn } from '../../../api/contract/catalogue/layer_description.ts'
import type { DataFacts, PersonalFinding } from '../../../api/contract/catalogue/publishing.ts'
import type { Recording } from '../../accounts/recording.ts'
import type { Connection } from '../../database/connection.ts'
import { sqlFile } from '../../database/sql_file.ts'

const insertSql = sqlFile(import.meta.url, './insert_data.sql')

/** A file that was read, of whichever kind; nothing of it is in the database yet. */
export type NewData = {
  readonly facts: Readonly<Omit<DataFacts, 'columns' | 'made_at'>> & {
    readonly file_sha256: string
    readonly columns: readonly DataColumn[]
  }
  readonly findings: readonly PersonalFinding[]
  /** Makes what holds the rows, within the transaction; nothing to do where that is a file. */
  write(connection: Connection): Promise<void>
}

export async function writeData(
  { connection, by, now }: Recording,
  layer_id: string,
  { facts, findings, write }: NewData,
): Promise<void> {
  const { bounds, columns, notes, ...plain } = facts
  const [west = null, south = null, east = null, north = null] = bounds ?? []
  await write(connection)
  await connection.run(insertSql, {
    ...plain,
    layer_id,
    west,
    south,
    east,
    north,
    columns: JSON.stringify(columns),
    notes: JSON.stringify(notes),
    findings: JSON.stringify(findings),
    now: now.toISOString(),
    by: by.actor,
  })
}
