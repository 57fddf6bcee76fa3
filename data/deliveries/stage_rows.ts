// From the reader's rows of text to the register's rows, each judged by itself, outside the write queue.
import type { Connection } from '../database/connection.ts'
import { quotedIdentifier, quotedLiteral, sqlFile } from '../database/sql_file.ts'
import type { Reading } from '../reading/read_file.ts'
import type { Register } from '../registers/register.ts'
import { filledSql } from './filled_sql.ts'
import { registerPlaces } from './register_sql.ts'

/** Makes the temporary tables `loaded` and `repeated` on the connection. */
export async function stageRows(connection: Connection, register: Register, reading: Reading): Promise<void> {
  const places = registerPlaces(register)
  const sql = (name: string) => sqlFile(import.meta.url, name)
  await connection.run(
    filledSql(sql('./stage.sql'), {
      columns: stagedColumns(register, reading),
      parquet: quotedLiteral(reading.parquet),
    }),
  )
  const load = sqlFile(import.meta.url, `../registers/${register.table}/load.sql`)
  await connection.run(filledSql(sql('./load.sql'), { load }))
  await connection.run(filledSql(sql('./reject_repeated_keys.sql'), places))
}

function stagedColumns(register: Register, reading: Reading): string {
  const found = new Set(reading.columns)
  const own = register.columns.map(({ name }) =>
    found.has(name) ? quotedIdentifier(name) : `null::varchar as ${quotedIdentifier(name)}`,
  )
  if (!register.geometry) return own.join(', ')
  const geometry = register.geometry.kind === 'point' ? ['x', 'y'] : ['geometry']
  return [...own, ...geometry, 'geometry_problem', 'given_geometry'].join(', ')
}
