// The differences that a preview found, page by page.
import type { Differences } from '../../../api/contract/import.ts'
import type { RegisterName } from '../../../api/contract/vocabulary.ts'
import { quotedLiteral } from '../../database/sql_file.ts'
import type { Register } from '../../registers/register.ts'
import { shapeColumns } from '../../registers/register_sql.ts'
import { registers } from '../../registers/registers.ts'
import type { Installation } from '../delivery.ts'
import { type DifferencesPage, pageOfDifferences } from '../history/page_of_differences.ts'

/** `file` is `files.differences` of the preview. */
export async function previewDifferences(
  { database }: Installation,
  file: string,
  { register, ...page }: DifferencesPage & { readonly register: RegisterName },
): Promise<Differences> {
  const found = { differences: writtenDifferences(registers[register], file), parameters: {} }
  return database.snapshot((connection) =>
    pageOfDifferences(connection, registers[register], { ...page, ...found }),
  )
}

function writtenDifferences(register: Register, file: string): string {
  const shapes = ['before', 'after'].flatMap((side) =>
    shapeColumns(register).map((name) => `ST_GeomFromWKB(${side}_${name}) as ${side}_${name}`),
  )
  const restored = shapes.length > 0 ? `replace (${shapes.join(', ')})` : ''
  return `select * ${restored} from read_parquet(${quotedLiteral(file)})`
}
