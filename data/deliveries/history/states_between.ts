// A register as it was after one delivery and as it was after another, from the history and what is there now.
import { z } from 'zod'
import { AppError } from '../../../api/contract/problem.ts'
import type { Connection, Parameters } from '../../database/connection.ts'
import { filledSql } from '../../database/filled_sql.ts'
import { sqlFile } from '../../database/sql_file.ts'
import type { Register } from '../../registers/register.ts'
import { registerPlaces } from '../../registers/register_sql.ts'
import { differencesSql } from './differences_sql.ts'
import type { Found } from './page_of_differences.ts'

const appliedDelivery = z.object({ id: z.int(), has_history: z.boolean(), began_empty: z.boolean() })
type AppliedDelivery = z.infer<typeof appliedDelivery>

/** A delivery's id; the state before it is that after any smaller number. */
export type Between = { readonly from: number; readonly to: number }

/** The statement that tells how the register differed between two moments. */
export async function statesBetween(
  connection: Connection,
  register: Register,
  { from, to }: Between,
): Promise<Found> {
  const applied = await appliedDeliveries(connection, register)
  const [earlier, later] = [Math.min(from, to), Math.max(from, to)]
  const isFilledBetween = applied.some(({ id, began_empty }) => began_empty && id > earlier && id <= later)
  // A register that was filled anew says nothing of that in the history, so that every row is to be looked at.
  const is_asked_about = isFilledBetween
    ? 'true'
    : filledSql(sqlFile(import.meta.url, './touched.sql'), registerPlaces(register))
  return {
    differences: differencesSql(register, {
      before: stateSql(register, 'from', is_asked_about),
      after: stateSql(register, 'to', is_asked_about),
    }),
    parameters: {
      from,
      from_until: filledAfter(applied, from),
      to,
      to_until: filledAfter(applied, to),
      ...(isFilledBetween ? {} : { earlier, later }),
    },
  }
}

/** What stands after `from` for the whole register as a delivery left it. */
export async function registerStateAfter(
  connection: Connection,
  register: Register,
  moment: number,
): Promise<{ state: string; parameters: Parameters }> {
  const applied = await appliedDeliveries(connection, register)
  return {
    state: stateSql(register, 'moment', 'true'),
    parameters: { moment, moment_until: filledAfter(applied, moment) },
  }
}

async function appliedDeliveries(connection: Connection, { name }: Register): Promise<AppliedDelivery[]> {
  const sql = sqlFile(import.meta.url, './applied_deliveries.sql')
  return connection.rows(sql, { register: name }, appliedDelivery)
}

function stateSql(register: Register, moment: string, is_asked_about: string): string {
  return filledSql(sqlFile(import.meta.url, './state_after.sql'), {
    ...registerPlaces(register),
    after: `$${moment}::integer`,
    until: `$${moment}_until::integer`,
    is_asked_about,
  })
}

/**
 * The next delivery that came into an empty register, null where there is none: everything that was there before had been removed
 * by then. Throws AppError('conflict') where a delivery until then was not written down.
 */
function filledAfter(applied: readonly AppliedDelivery[], moment: number): number | null {
  const filling = applied.find(({ id, began_empty }) => began_empty && id > moment)?.id ?? null
  const unknown = applied.find(
    ({ id, has_history }) => !has_history && id > moment && (filling === null || id < filling),
  )
  if (!unknown) return filling
  throw new AppError(
    'conflict',
    `What delivery ${unknown.id} changed was not written down, since an older version of the program applied it. ` +
      'Only what later deliveries changed can be looked at, compared and undone.',
  )
}
