// A regular file goes straight into the result, without a table of ours in between; that halves what a million rows cost.
import { AppError } from '../../../api/contract/problem.ts'
import { quotedLiteral } from '../../database/sql_file.ts'
import { ownCrs } from '../columns/find_crs.ts'
import type { Position } from '../columns/find_position.ts'
import type { Opened } from '../formats/format.ts'
import { endsWithLastDay, plainly } from './convert_values.ts'
import { count } from './engine.ts'
import { givenColumns, unnumberedView } from './given_columns.ts'
import { type Judged, judgePlaces } from './judge_places.ts'
import { positionOf, quickestWay, type Taken, type Taking, usedColumns } from './take_rows.ts'
import { writeRows } from './write_rows.ts'

/** What can be judged without the spatial extension: nothing but text, or pairs of metres as they are kept. */
export function needsSpatial(position: Position | undefined, crs: string | undefined): boolean {
  if (position === undefined) return false
  return position.kind !== 'numbers' || crs?.trim().toUpperCase() !== 'EPSG:3006'
}

/** Undefined where the file turns out not to be regular: then it must be read with care, which finds out what is wrong. */
export async function writeStraight(
  opened: Opened,
  { path, ...taking }: Taking & { path: string },
): Promise<{ taken: Taken; judged: Judged } | undefined> {
  if (!opened.is_ordered || opened.line !== undefined) return undefined
  const { engine, request } = taking
  if (taking.ours.some((name) => endsWithLastDay(name, taking))) return undefined
  const position = positionOf(opened, taking)
  if (needsSpatial(position, request.crs) && !engine.is_spatial) return undefined
  // Without a CRS there is no reading: the careful way says what the coordinates fit.
  if (position !== undefined && request.crs === undefined && ownCrs(opened, position) === undefined)
    return undefined
  const way = quickestWay(opened, { ...taking, position })
  await engine.run(
    `create temp view given as select ${givenColumns(way, { ...taking, position }).join(', ')} from ${way.opened.relation}`,
  )
  await engine.run(unnumberedView(way, position, request))
  const judged = await judgePlaces({ opened: way.opened, position }, taking)
  const rows = await writeRows(path, { ...taking, ...judged, is_numbered: false }).catch(forgiven)
  const isPlain =
    rows !== undefined && rows === (opened.expected_rows ?? rows) && (await allPlain(path, taking))
  if (!isPlain) {
    await engine.run('drop view if exists judged; drop view numbered; drop view given')
    return undefined
  }
  const conversion = { replaced: [], notes: [] }
  return { taken: { opened: way.opened, conversion, rows, position, used: usedColumns(position) }, judged }
}

/** Dates and amounts that are written otherwise than ours are read with care, by all that their columns hold. */
async function allPlain(path: string, { engine, ours, request }: Taking): Promise<boolean> {
  const conditions = ours.flatMap((name) => plainly(name, request.kinds?.[name]) ?? [])
  if (conditions.length === 0) return true
  const [odd] = await engine.rows(
    `select count(*)::integer as rows from read_parquet(${quotedLiteral(path)}) where not coalesce(${conditions.join(', true) or not coalesce(')}, true)`,
  )
  return count(odd?.rows) === 0
}

/** What is wrong with a file is for the careful reading to say; what is wrong with us stays so. */
function forgiven(error: unknown): undefined {
  if (!(error instanceof AppError)) throw error
}
