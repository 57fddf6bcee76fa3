// From the reader's rows of text to the register's rows, each judged by itself, outside the write queue.
import { z } from 'zod'
import type { Connection } from '../../database/connection.ts'
import { filledSql } from '../../database/filled_sql.ts'
import { quotedIdentifier, sqlFile } from '../../database/sql_file.ts'
import type { Reading } from '../../reading/read_file.ts'
import { rowsOf } from '../../reading/reading.ts'
import type { Register } from '../../registers/register.ts'
import { registerPlaces } from '../../registers/register_sql.ts'

const suspects = z.object({ faulty: z.int(), repeated: z.int() })

/** Whether no row is wrong by itself and no key repeats; references are judged in the transaction. */
export type Staged = { readonly is_clean: boolean }

/** Makes the temporary relations `loaded` and `repeated` on the connection. */
export async function stageRows(
  connection: Connection,
  register: Register,
  reading: Reading,
): Promise<Staged> {
  const places = registerPlaces(register)
  const sql = (name: string) => sqlFile(import.meta.url, name)
  await connection.run(
    filledSql(sql('./stage.sql'), {
      columns: stagedColumns(register, reading),
      rows: rowsOf(reading),
    }),
  )
  const load = sqlFile(import.meta.url, `../../registers/${register.table}/load.sql`)
  // Rows that pass as they are go straight from the file into the register. Shapes are made once: that is the dear part.
  const isCheap = register.geometry === undefined || register.geometry.kind === 'point'
  await connection.run(filledSql(sql('./load.sql'), { load, kind: isCheap ? 'view' : 'table' }))
  const [found] = await connection.rows(filledSql(sql('./count_suspects.sql'), places), {}, suspects)
  if (found?.faulty === 0 && found.repeated === 0) {
    await connection.run(sql('./none_repeated.sql'))
    return { is_clean: true }
  }
  if (isCheap) {
    await connection.run('drop view loaded')
    await connection.run(filledSql(sql('./load.sql'), { load, kind: 'table' }))
  }
  await connection.run(filledSql(sql('./reject_repeated_keys.sql'), places))
  return { is_clean: false }
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
