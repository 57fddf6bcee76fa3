// Every row with all of its columns, as the file has them, in the child's own table `given`.
import { AppError } from '../../../api/contract/problem.ts'
import { quotedIdentifier } from '../../database/sql_file.ts'
import { count, type Engine } from '../child/engine.ts'
import { damaged, type Source } from '../child/source.ts'
import { readingProblem } from '../child/take_rows.ts'
import type { Opened, TheirColumn } from '../formats/format.ts'
import type { IsolatedRequest } from '../isolation/run_isolated.ts'

type Taking = { engine: Engine; source: Source; request: IsolatedRequest }

/** Whatever they are called, twice the same or nothing at all. */
export function givenColumn(at: number): string {
  return `given_${at + 1}`
}

/** The line in which a row of `given` stands. */
export function lineOf({ line, first_line }: Opened): string {
  return line === undefined ? `rowid + ${first_line}` : 'given_line'
}

/** The quick way where it finds all rows, else the careful one. */
export async function takeWhole(opened: Opened, taking: Taking): Promise<{ opened: Opened; rows: number }> {
  let way = opened
  let tried = await tryTaking(way, taking)
  while (!isComplete(tried, way) && way.otherwise) {
    way = await way.otherwise()
    tried = await tryTaking(way, taking)
  }
  if (tried.rows === undefined) throw tried.problem
  const { expected_rows = 0 } = way
  if (tried.rows < expected_rows)
    throw damaged(
      taking.source,
      `it says that it holds ${expected_rows} rows, and only ${tried.rows} could be read`,
    )
  await requireSoundRows(way, taking)
  return { opened: way, rows: tried.rows }
}

type Tried = { rows: number; problem?: never } | { rows?: never; problem: AppError }

function isComplete({ rows }: Tried, { expected_rows }: Opened): boolean {
  return rows !== undefined && (expected_rows ?? rows) === rows
}

async function tryTaking(way: Opened, { engine, source, request }: Taking): Promise<Tried> {
  const inRelation = way.selected ?? ((column: TheirColumn) => quotedIdentifier(column.name))
  const selection = [
    ...way.columns.map((column, at) => `${inRelation(column)} as ${givenColumn(at)}`),
    ...(way.line === undefined ? [] : [`${way.line} as given_line`]),
    ...(way.row_problem === undefined ? [] : [`${way.row_problem} as row_problem`]),
    // Without the CRS in its type, so that only ours decides.
    ...(way.geometry === undefined
      ? []
      : [
          way.geometry_is_wkb ? `${way.geometry} as given_place` : `${way.geometry}::geometry as given_place`,
        ]),
  ]
  try {
    await engine.run(
      `create or replace temp table given as select ${selection.join(', ') || 'null as nothing'} from ${way.relation}`,
    )
    const [counted] = await engine.rows('select count(*)::integer as rows from given')
    return { rows: count(counted?.rows) }
  } catch (error) {
    return { problem: readingProblem(error, { source, request }) }
  }
}

const mostNamed = 5

/** A row with fields too many or too few cannot be kept as it is, and is not left out either. */
async function requireSoundRows(way: Opened, { engine, source }: Taking): Promise<void> {
  if (way.row_problem === undefined) return
  const wrong = await engine.rows(
    `select ${lineOf(way)} as line, row_problem as problem, count(*) over ()::integer as rows
     from given where row_problem is not null order by line limit ${mostNamed}`,
  )
  if (wrong.length === 0) return
  const listed = wrong.map(({ line, problem }) => `line ${line} ${problem}`).join('; ')
  const more = count(wrong[0]?.rows) - wrong.length
  throw new AppError(
    'bad_input',
    `${source.name} has rows that cannot be kept as they are: ${listed}${more > 0 ? `; and ${more} more` : ''}. Correct them and send the file again.`,
  )
}
