// What an undo wants of its register: the rows that the delivery changed as they were before it.
import { z } from 'zod'
import { AppError } from '../../../api/contract/problem.ts'
import type { Connection } from '../../database/connection.ts'
import { filledSql } from '../../database/filled_sql.ts'
import { sqlFile } from '../../database/sql_file.ts'
import type { Register } from '../../registers/register.ts'
import { registerPlaces } from '../../registers/register_sql.ts'
import { registers } from '../../registers/registers.ts'
import { columnsBefore } from '../history/differences_sql.ts'
import { statesBetween } from '../history/states_between.ts'
import { appliedDelivery } from '../record/recorded_delivery.ts'
import { registerState } from '../record/register_state.ts'
import { assertUntouchedSince, laterDeliveries } from './later_deliveries.ts'

export type TakenBack = {
  readonly register: Register
  /** How many rows are taken back. */
  readonly rows: number
  /** How many the register has now. */
  readonly existing: number
  /** Until when the register describes the world once the delivery is undone. */
  readonly data_as_of: string | null
}

const counted = z.object({ rows: z.int(), existing: z.int() })

/**
 * Makes the temporary relations `taken_back` and `accepted`.
 * Throws AppError('conflict') where the delivery is undone already, or a later one changed the same rows.
 */
export async function takeBack(connection: Connection, id: number): Promise<TakenBack> {
  const delivery = await appliedDelivery(connection, id)
  if (delivery.undone_by !== null)
    throw new AppError(
      'conflict',
      `Delivery ${id} is undone already, by delivery ${delivery.undone_by}. To have it again, undo ${delivery.undone_by}.`,
    )
  const register = registers[delivery.register]
  const sql = (name: string, places = {}) =>
    filledSql(sqlFile(import.meta.url, name), { ...registerPlaces(register), ...places })
  const { differences, parameters } = await statesBetween(connection, register, { from: id - 1, to: id })
  const columns_before = columnsBefore(register)
  await connection.run(sql('./take_back.sql', { columns_before, differences }), parameters)
  const later = await laterDeliveries(connection, { id, register })
  await assertUntouchedSince(connection, { id, register, later })
  await connection.run(sql('./accept_taken_back.sql'))
  const [counts] = await connection.rows(sql('./count_taken_back.sql'), {}, counted)
  if (!counts) throw new Error('Counting the rows of an undo gave no answer.')
  const isLatest = later.length === 0
  const now = await registerState(connection, register)
  const data_as_of = isLatest ? delivery.data_as_of_before : (now?.data_as_of ?? null)
  return { register, ...counts, data_as_of }
}
