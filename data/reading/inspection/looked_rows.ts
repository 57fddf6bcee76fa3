// All rows of a file that is looked at, as text in columns of ours, with its geometry: the table `looked`.

import { quotedIdentifier } from '../../database/sql_file.ts'
import { count } from '../child/engine.ts'
import { asText } from '../child/given_columns.ts'
import type { OpenedFile } from '../child/open_foreign_file.ts'
import { readingProblem } from '../child/take_rows.ts'
import type { Opened, TheirColumn } from '../formats/format.ts'
import type { IsolatedRequest } from '../isolation/run_isolated.ts'

/** Whatever they are called, twice the same or nothing at all. */
export function lookedColumn(at: number): string {
  return `column_${at + 1}`
}

/** How many rows there are. A regular file is read the quick way, any other with care, as when it is read for good. */
export async function lookAtRows(
  { source, engine, opened }: OpenedFile,
  request: IsolatedRequest,
): Promise<{ rows: number; problems: number }> {
  if (opened.has_no_rows) {
    await engine.run(
      'create temp table looked as select null::geometry as shape, null::varchar as row_problem limit 0',
    )
    return { rows: 0, problems: 0 }
  }
  let way: Opened | undefined = opened
  let problem: unknown
  while (way) {
    try {
      await engine.run(`create or replace temp table looked as select ${selection(way)} from ${way.relation}`)
      const [counted] = await engine.rows(
        'select count(*)::integer as rows, count(row_problem)::integer as problems from looked',
      )
      const rows = count(counted?.rows)
      const isComplete = rows >= (way.expected_rows ?? rows)
      if (isComplete || !way.otherwise) return { rows, problems: count(counted?.problems) }
    } catch (error) {
      problem = readingProblem(error, { source, request })
    }
    way = await way.otherwise?.()
  }
  throw problem
}

function selection(opened: Opened): string {
  const inRelation = opened.selected ?? ((column: TheirColumn) => quotedIdentifier(column.name))
  const columns = opened.columns.map(
    (column, at) => `${asText(inRelation(column), column.type)} as ${lookedColumn(at)}`,
  )
  return [
    ...columns,
    `${shape(opened)} as shape`,
    `${opened.row_problem ?? 'null::varchar'} as row_problem`,
  ].join(', ')
}

function shape({ geometry, geometry_is_wkb }: Opened): string {
  if (geometry === undefined) return 'null::geometry'
  return geometry_is_wkb ? `try(st_geomfromwkb(nullif(${geometry}, ''::blob)))` : `${geometry}::geometry`
}
