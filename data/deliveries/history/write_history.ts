// What a delivery changes, written down with it, so that it can be looked at, compared and undone later.
import type { Connection } from '../../database/connection.ts'
import { filledSql } from '../../database/filled_sql.ts'
import { sqlFile } from '../../database/sql_file.ts'
import type { Register } from '../../registers/register.ts'
import { registerPlaces } from '../../registers/register_sql.ts'
import { type Counted, countedChanges } from '../change/changes.ts'
import { columnsBefore, differencesSql } from './differences_sql.ts'

export type Change = { readonly delivery_id: number; readonly existing: number }

/**
 * Holds the rows that the delivery speaks of against those that shall be there. A register that was empty before leaves no
 * history: everything was added, and a million rows shall not be written twice.
 */
export async function writeHistory(
  connection: Connection,
  register: Register,
  { delivery_id, existing }: Change,
): Promise<Counted> {
  const places = registerPlaces(register)
  if (existing === 0)
    return countedChanges(connection, { changes: `(select 'added' as change from accepted)`, existing })
  const differences = differencesSql(register, { before: 'spoken_of', after: 'accepted' })
  await connection.run(
    filledSql(sqlFile(import.meta.url, './write_history.sql'), {
      ...places,
      columns_before: columnsBefore(register),
      differences,
    }),
    { delivery_id },
  )
  const changes = `(select change from ${places.history} where delivery_id = ${delivery_id})`
  return countedChanges(connection, { changes, existing })
}
