// A regular file goes straight into the result, without a table of ours in between; that halves what a million rows cost.
import { AppError } from '../../../api/contract/problem.ts'
import type { Position } from '../columns/find_position.ts'
import type { Opened } from '../formats/format.ts'
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
  const position = positionOf(opened, taking)
  if (needsSpatial(position, request.crs) && !engine.is_spatial) return undefined
  const way = quickestWay(opened, { ...taking, position })
  await engine.run(
    `create temp view given as select ${givenColumns(way, { ...taking, position }).join(', ')} from ${way.opened.relation}`,
  )
  await engine.run(unnumberedView(way, position))
  const judged = await judgePlaces({ opened: way.opened, position }, taking)
  const rows = await writeRows(path, { ...taking, ...judged, is_numbered: false }).catch(forgiven)
  if (rows === undefined || rows !== (opened.expected_rows ?? rows)) {
    await engine.run('drop view if exists judged; drop view numbered; drop view given')
    return undefined
  }
  return { taken: { opened: way.opened, rows, position, used: usedColumns(position) }, judged }
}

/** What is wrong with a file is for the careful reading to say; what is wrong with us stays so. */
function forgiven(error: unknown): undefined {
  if (!(error instanceof AppError)) throw error
}
