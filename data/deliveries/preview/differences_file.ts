// The differences that a preview finds lie in a file until they are looked at. Shapes lie in it as well-known binary, which every
// engine reads as it was written.
import type { Connection } from '../../database/connection.ts'
import { filledSql } from '../../database/filled_sql.ts'
import { quotedIdentifier, quotedLiteral, sqlFile } from '../../database/sql_file.ts'
import type { Register } from '../../registers/register.ts'
import { shapeColumns } from '../../registers/register_sql.ts'

export type DifferencesFile = {
  readonly path: string
  /** A statement as `differencesSql` makes it. */
  readonly differences: string
}

export async function writeDifferences(
  connection: Connection,
  register: Register,
  { path, differences }: DifferencesFile,
): Promise<void> {
  await connection.run(
    filledSql(sqlFile(import.meta.url, './write_differences.sql'), {
      as_binary: withShapes(register, 'ST_AsWKB'),
      differences,
      path: quotedLiteral(path),
    }),
  )
}

/** A statement with the same rows, from the file. */
export function writtenDifferences(register: Register, path: string): string {
  return filledSql(sqlFile(import.meta.url, './written_differences.sql'), {
    from_binary: withShapes(register, 'ST_GeomFromWKB'),
    path: quotedLiteral(path),
  })
}

function withShapes(register: Register, turned: 'ST_AsWKB' | 'ST_GeomFromWKB'): string {
  const shapes = ['before', 'after'].flatMap((side) =>
    shapeColumns(register)
      .map((name) => quotedIdentifier(`${side}_${name}`))
      .map((name) => `${turned}(${name}) as ${name}`),
  )
  return shapes.length > 0 ? `replace (${shapes.join(', ')})` : ''
}
