// The rejected rows of a delivery: the first of them to be told, all of them as a file to be corrected and sent again.
import { type RejectedRow, rejectedRow } from '../../../api/contract/deliveries/delivery.ts'
import type { Connection } from '../../database/connection.ts'
import { filledSql } from '../../database/filled_sql.ts'
import { quotedLiteral, sqlFile } from '../../database/sql_file.ts'
import type { Register } from '../../registers/register.ts'

const rejectedShown = 20

export async function firstRejected(connection: Connection): Promise<RejectedRow[]> {
  return connection.rows(
    sqlFile(import.meta.url, './first_rejected.sql'),
    { limit: rejectedShown },
    rejectedRow,
  )
}

/** As CSV, UTF-8, with `line` and `reason` in front of the columns of the exchange format. */
export async function writeRejected(connection: Connection, register: Register, path: string): Promise<void> {
  const columns = register.columns.map(({ name }) => `staged."${name}"`)
  await connection.run(
    filledSql(sqlFile(import.meta.url, './write_rejected.sql'), {
      columns: [...columns, ...rejectedGeometry(register)].join(', '),
      path: quotedLiteral(path),
    }),
  )
}

/** Good places as they would be kept, in EPSG:3006, so that the file can be sent again; faulty ones as they were given. */
function rejectedGeometry({ geometry }: Register): string[] {
  if (!geometry) return []
  const kept =
    geometry.kind === 'point'
      ? ['staged.x as easting', 'staged.y as northing']
      : ['ST_AsText(registers.kept_geometry(staged.geometry)) as wkt']
  return [...kept, 'staged.given_geometry']
}
