// The file's rows, with our column names and as text, in the child's own table `given`.
import { AppError } from '../../../api/contract/problem.ts'
import { findPosition, type Position } from '../columns/find_position.ts'
import type { Matched } from '../columns/match_columns.ts'
import type { Opened, TheirColumn } from '../formats/format.ts'
import { firstLine } from '../formats/gdal.ts'
import type { IsolatedRequest } from '../isolation/run_isolated.ts'
import { type Conversion, convertValues } from './convert_values.ts'
import { count, type Engine } from './engine.ts'
import { givenColumns, numberedView, type Placed, type Way } from './given_columns.ts'
import { damaged, isOutOfRoom, outOfRoom, type Source } from './source.ts'

export type Taking = {
  engine: Engine
  source: Source
  request: IsolatedRequest
  matched: Matched
  /** The exchange columns that the file has. */
  ours: readonly string[]
}

export type Taken = {
  opened: Opened
  conversion: Conversion
  /** The decimal mark of places that are given as text. */
  decimal?: 'comma'
  rows: number
  position: Position | undefined
  /** Their columns that gave the place. */
  used: readonly TheirColumn[]
}

export async function takeRows(opened: Opened, taking: Taking): Promise<Taken> {
  const { source, engine } = taking
  const position = positionOf(opened, taking)
  const placed = { ...taking, position }
  let way = quickestWay(opened, placed)
  let tried = await tryTaking(way, placed)
  while (!isComplete(tried, way.opened) && way.opened.otherwise) {
    way = { opened: await way.opened.otherwise(), has_numbers: false }
    tried = await tryTaking(way, placed)
  }
  if (tried.rows === undefined) throw tried.problem
  const { expected_rows = 0 } = way.opened
  if (tried.rows < expected_rows)
    throw damaged(source, `it says that it holds ${expected_rows} rows, and only ${tried.rows} could be read`)
  const conversion = opened.has_no_rows ? { replaced: [], notes: [] } : await convertValues(placed)
  await engine.run(numberedView(way, position, { ...taking.request, replaced: conversion.replaced }))
  return {
    opened: way.opened,
    conversion,
    ...((await hasCommas(way, placed)) && { decimal: 'comma' as const }),
    rows: tried.rows,
    position,
    used: usedColumns(position),
  }
}

export function positionOf(opened: Opened, { request, matched, source }: Taking): Position | undefined {
  if (request.geometry === undefined || opened.has_no_rows) return undefined
  const { geometry, rename, crs } = request
  const position = findPosition(opened, matched, { geometry, rename, crs, name: source.name })
  if (!request.swap_axes || position.kind !== 'numbers') return position
  const { x, y, names } = position
  return { ...position, x: y, y: x, names: [names[1], names[0]] }
}

/** Coordinates straight as numbers, where the format offers it and nothing else needs them as text. */
export function quickestWay(opened: Opened, { position, ours, matched, request }: Placed): Way {
  if (position?.kind !== 'numbers' || !opened.with_numbers || request.decimal === 'comma')
    return { opened, has_numbers: false }
  const { x, y } = position
  if (ours.some((name) => [x, y].includes(matched.found.get(name) ?? { name: '', type: '' })))
    return { opened, has_numbers: false }
  return { opened: opened.with_numbers([x, y]), has_numbers: true }
}

async function hasCommas({ has_numbers }: Way, { position, engine }: Placed): Promise<boolean> {
  if (position?.kind !== 'numbers' || has_numbers) return false
  const [found] = await engine.rows(
    `select count(*)::integer as rows from given where contains(given_x, ',') or contains(given_y, ',')`,
  )
  return count(found?.rows) > 0
}

function isComplete(tried: Tried, { expected_rows }: Opened): boolean {
  return tried.rows !== undefined && (expected_rows ?? tried.rows) === tried.rows
}

/** All columns that a place can have, so that what follows need not know that there is nothing. */
const noRows = `null::varchar as row_problem, null::double as x, null::double as y, null::blob as geometry,
  null::varchar as geometry_problem, null::varchar as given_geometry limit 0`

type Tried = { rows: number; problem?: never } | { rows?: never; problem: AppError }

async function tryTaking(way: Way, placed: Placed): Promise<Tried> {
  const { engine, source, request } = placed
  const { opened } = way
  const selection = opened.has_no_rows
    ? noRows
    : `${givenColumns(way, placed).join(', ')} from ${opened.relation}`
  try {
    await engine.run(`create or replace temp table given as select ${selection}`)
    const [counted] = await engine.rows('select count(*)::integer as rows from given')
    return { rows: count(counted?.rows) }
  } catch (error) {
    return { problem: readingProblem(error, { source, request }) }
  }
}

export function usedColumns(position: Position | undefined): TheirColumn[] {
  if (position?.kind === 'numbers') return [position.x, position.y]
  return position?.kind === 'wkt' ? [position.wkt] : []
}

/** What the engine complains of, told as what the file is or asks too much of. */
export function readingProblem(
  error: unknown,
  { source, request }: { source: Source; request: IsolatedRequest },
): AppError {
  const text = error instanceof Error ? error.message : String(error)
  if (/^Out of Memory Error/.test(text))
    return new AppError(
      'too_large',
      `${source.name} needs more memory or disk than reading may use (${request.limits.memory_mb} MB and ${request.limits.disk_mb} MB). Divide it.`,
    )
  if (isOutOfRoom(error)) return outOfRoom()
  // Our own SQL is wrong then, whatever the file is.
  if (/^(Binder|Catalog|Parser|Internal) Error/i.test(text)) throw error
  return damaged(source, firstLine(error))
}
