// Which rows of a register a delivery speaks of, and the register with them replaced.
import type { Connection } from '../../database/connection.ts'
import { filledSql } from '../../database/filled_sql.ts'
import { sqlFile } from '../../database/sql_file.ts'
import type { Register } from '../../registers/register.ts'
import { registerPlaces, sameKey } from '../../registers/register_sql.ts'
import type { RecordedMode } from '../delivery.ts'

/**
 * Makes the temporary view `spoken_of`, of a full delivery every row, of an update or undo those with its keys, and the
 * table `kept` with the others.
 */
export async function speakOf(connection: Connection, register: Register, mode: RecordedMode): Promise<void> {
  await connection.run(filled(register, mode, './speak_of.sql'))
  if (mode !== 'full') await connection.run(filled(register, mode, './keep_existing.sql'))
}

/** After `speakOf`. A table made anew is smaller and quicker than one with its rows deleted, and whole at every moment of a crash. */
export async function replaceRows(
  connection: Connection,
  register: Register,
  mode: RecordedMode,
): Promise<void> {
  await connection.run(sqlFile(import.meta.url, `../../registers/${register.table}/table.sql`))
  if (mode !== 'full') await connection.run(filled(register, mode, './insert_kept.sql'))
  await connection.run(filled(register, mode, './insert.sql'))
}

function filled(register: Register, mode: RecordedMode, name: string): string {
  const among = (rows: string) =>
    `exists (select 1 from ${rows} as speaking where ${sameKey(register, 'speaking', 'existing')})`
  const is_spoken_of = { full: 'true', update: among('accepted'), undo: among('taken_back') }[mode]
  return filledSql(sqlFile(import.meta.url, name), { ...registerPlaces(register), is_spoken_of })
}
