// An undo takes back only what nobody changed since; else the later deliveries are to be undone first.
import { z } from 'zod'
import { AppError } from '../../../api/contract/problem.ts'
import type { Connection } from '../../database/connection.ts'
import { filledSql } from '../../database/filled_sql.ts'
import { sqlFile } from '../../database/sql_file.ts'
import type { Register } from '../../registers/register.ts'
import { registerPlaces } from '../../registers/register_sql.ts'
import { registerStateAfter } from '../history/states_between.ts'

const laterDelivery = z.object({ id: z.int(), began_empty: z.boolean() })
export type LaterDelivery = z.infer<typeof laterDelivery>

const idRow = z.object({ id: z.int() })
const touchedRow = z.object({ touched: z.int() })

export type Undone = { readonly id: number; readonly register: Register }

/** Those whose effect stands: a delivery and the undo of it are together as if neither had been. */
export async function laterDeliveries(
  connection: Connection,
  { id, register }: Undone,
): Promise<LaterDelivery[]> {
  const sql = sqlFile(import.meta.url, './later_deliveries.sql')
  return connection.rows(sql, { id, register: register.name }, laterDelivery)
}

/** After `taken_back` was made. */
export async function assertUntouchedSince(
  connection: Connection,
  { id, register, later }: Undone & { readonly later: readonly LaterDelivery[] },
): Promise<void> {
  const touching = filledSql(sqlFile(import.meta.url, './touching_deliveries.sql'), registerPlaces(register))
  const found = await connection.rows(touching, { ids: later.map((delivery) => String(delivery.id)) }, idRow)
  const ids = found.map((delivery) => delivery.id)
  for (const filling of later.filter(({ began_empty }) => began_empty))
    if (await isTouchedByFilling(connection, register, filling.id)) ids.push(filling.id)
  if (ids.length === 0) return
  const named = ids.sort((left, right) => right - left)
  const each = named.length === 1 ? 'it' : 'them, the latest first'
  throw new AppError(
    'conflict',
    `Later deliveries changed the same rows as delivery ${id}: ${named.join(', ')}. Undo ${each}, then ${id}.`,
  )
}

async function isTouchedByFilling(
  connection: Connection,
  register: Register,
  filling: number,
): Promise<boolean> {
  const { state, parameters } = await registerStateAfter(connection, register, filling)
  const sql = filledSql(sqlFile(import.meta.url, './touched_by_filling.sql'), {
    ...registerPlaces(register),
    filled_with: state,
  })
  const [row] = await connection.rows(sql, parameters, touchedRow)
  return (row?.touched ?? 0) > 0
}
