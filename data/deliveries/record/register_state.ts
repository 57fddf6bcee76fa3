// What a register says of itself: until when it describes the world, how many rows it has, which delivery left it so.
import { z } from 'zod'
import type { Connection } from '../../database/connection.ts'
import { filledSql } from '../../database/filled_sql.ts'
import { sqlFile } from '../../database/sql_file.ts'
import type { Register } from '../../registers/register.ts'
import { registerPlaces } from '../../registers/register_sql.ts'

const stateRow = z.object({ data_as_of: z.string().nullable(), rows: z.int() })
const rowsRow = z.object({ rows: z.int() })

export type RegisterState = z.infer<typeof stateRow>

/** Undefined before the first delivery. */
export async function registerState(
  connection: Connection,
  register: Register,
): Promise<RegisterState | undefined> {
  const sql = sqlFile(import.meta.url, './read_register_state.sql')
  const [state] = await connection.rows(sql, { register: register.name }, stateRow)
  return state
}

/** As delivery `delivery_id` leaves it. */
export async function writeRegisterState(
  connection: Connection,
  register: Register,
  { delivery_id, data_as_of }: { readonly delivery_id: number; readonly data_as_of: string | null },
): Promise<void> {
  const count = filledSql(sqlFile(import.meta.url, './count_register.sql'), registerPlaces(register))
  const [counted] = await connection.rows(count, {}, rowsRow)
  const state = { register: register.name, data_as_of, rows: counted?.rows ?? 0, delivery_id }
  await connection.run(sqlFile(import.meta.url, './forget_register_state.sql'), { register: register.name })
  await connection.run(sqlFile(import.meta.url, './write_register_state.sql'), state)
}
