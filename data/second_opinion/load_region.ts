// Puts the rows of a region into the registers by their own load.sql, and makes what follows from them.
// It goes round the file reader, whose child process would take seconds where a hundred regions wait.
import { system } from '../audit/entry.ts'
import type { Connection } from '../database/connection.ts'
import type { Database } from '../database/database.ts'
import { filledSql } from '../database/filled_sql.ts'
import { quotedIdentifier, quotedLiteral, sqlFile } from '../database/sql_file.ts'
import { downstreamOf, makeTables } from '../pipeline.ts'
import type { Register } from '../registers/register.ts'
import { keptColumns } from '../registers/register_sql.ts'
import { registers } from '../registers/registers.ts'
import type { Region } from './region.ts'

export const tables = [
  'municipalities',
  'shortage_areas',
  'addresses',
  'coverage',
  'backbone_projects',
  'backbone_events',
  'connection_points',
  'applications',
  'application_events',
] as const satisfies readonly (keyof Region)[]
type Table = (typeof tables)[number]

/** Replaces the named registers in one change, and makes only what lies downstream of them. */
export async function loadRegion(
  database: Database,
  region: Region,
  named: readonly Table[] = tables,
): Promise<void> {
  await database.session((connection) =>
    database.change(connection, async (note) => {
      note({ by: system, action: 'derived_tables_made', object: ['database', null] })
      for (const table of named) await replaceRows(connection, registerOf(table), region[table])
      await makeTables(connection, downstreamOf(named.map((table) => `registers.${table}`)))
    }),
  )
}

function registerOf(table: Table): Register {
  const register = Object.values(registers).find((one) => one.table === table)
  if (!register) throw new Error(`No register has the table ${table}.`)
  return register
}

async function replaceRows(
  connection: Connection,
  register: Register,
  rows: readonly object[],
): Promise<void> {
  const stage = filledSql(sqlFile(import.meta.url, './stage_region_rows.sql'), {
    columns: stagedColumns(register),
  })
  await connection.run(stage, { rows: JSON.stringify(rows) })
  await connection.run(sqlFile(import.meta.url, `../registers/${register.table}/table.sql`))
  await connection.run(
    filledSql(sqlFile(import.meta.url, './keep_region_rows.sql'), {
      register: `registers.${quotedIdentifier(register.table)}`,
      columns: keptColumns(register).map(quotedIdentifier).join(', '),
      load: sqlFile(import.meta.url, `../registers/${register.table}/load.sql`),
    }),
  )
}

function stagedColumns(register: Register): string {
  const own = register.columns.map(
    ({ name }) => `given ->> ${quotedLiteral(name)} as ${quotedIdentifier(name)}`,
  )
  return [...own, ...stagedGeometry(register)].join(', ')
}

function stagedGeometry({ geometry }: Register): string[] {
  if (!geometry) return []
  return geometry.kind === 'point'
    ? [
        "(given -> 'geometry' -> 'coordinates' ->> 0)::double as x",
        "(given -> 'geometry' -> 'coordinates' ->> 1)::double as y",
      ]
    : ["ST_AsWKB(ST_GeomFromGeoJSON(given -> 'geometry')) as geometry"]
}
