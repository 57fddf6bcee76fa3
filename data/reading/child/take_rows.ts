// The file's rows, with our column names and as text, in the child's own table `given`.
import { AppError } from '../../../api/contract/problem.ts'
import { quotedIdentifier } from '../../database/sql_file.ts'
import { findPosition, type Position } from '../columns/find_position.ts'
import type { Matched } from '../columns/match_columns.ts'
import type { Opened, TheirColumn } from '../formats/format.ts'
import { firstLine } from '../formats/gdal.ts'
import type { IsolatedRequest } from '../isolation/run_isolated.ts'
import { count, type Engine } from './engine.ts'
import { damaged, type Source } from './source.ts'

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
  rows: number
  position: Position | undefined
  /** Their columns that gave the place. */
  used: readonly TheirColumn[]
}

export async function takeRows(opened: Opened, taking: Taking): Promise<Taken> {
  const { request, matched, source, engine } = taking
  const position =
    request.geometry === undefined || opened.has_no_rows
      ? undefined
      : findPosition(opened, matched, {
          geometry: request.geometry,
          rename: request.rename,
          crs: request.crs,
          name: source.name,
        })
  const first = await tryTaking(opened, { ...taking, position })
  const isRight = first.rows !== undefined && (opened.expected_rows ?? first.rows) === first.rows
  const way = !isRight && opened.otherwise ? await opened.otherwise() : opened
  const last = way === opened ? first : await tryTaking(way, { ...taking, position })
  if (last.rows === undefined) throw last.problem
  if (last.rows < (way.expected_rows ?? 0))
    throw damaged(
      source,
      `it says that it holds ${way.expected_rows} rows, and only ${last.rows} could be read`,
    )
  await engine.run(numberedView(way, position))
  return { opened: way, rows: last.rows, position, used: usedColumns(position) }
}

/** All columns that a place can have, so that what follows need not know that there is nothing. */
const noRows = `null::varchar as row_problem, null::double as x, null::double as y, null::blob as geometry,
  null::varchar as geometry_problem, null::varchar as given_geometry limit 0`

type Tried = { rows: number; problem?: never } | { rows?: never; problem: AppError }

async function tryTaking(
  opened: Opened,
  taking: Taking & { position: Position | undefined },
): Promise<Tried> {
  const { engine, source, request } = taking
  const selection = opened.has_no_rows
    ? noRows
    : `${selected(opened, taking).join(', ')} from ${opened.relation}`
  try {
    await engine.run(`create or replace temp table given as select ${selection}`)
    const [counted] = await engine.rows('select count(*)::integer as rows from given')
    return { rows: count(counted?.rows) }
  } catch (error) {
    return { problem: readingProblem(error, { source, request }) }
  }
}

function selected(
  opened: Opened,
  { matched, ours, position }: Taking & { position: Position | undefined },
): string[] {
  const inRelation = opened.selected ?? ((column: TheirColumn) => quotedIdentifier(column.name))
  const textOf = (column: TheirColumn) => asText(inRelation(column), column.type)
  const columns = ours.flatMap((name) => {
    const column = matched.found.get(name)
    return column ? [`${textOf(column)} as ${quotedIdentifier(name)}`] : []
  })
  return [
    ...(opened.line === undefined ? [] : [`${opened.line} as given_line`]),
    ...columns,
    `${opened.row_problem ?? 'null::varchar'} as row_problem`,
    ...placeColumns(position, textOf),
  ]
}

function placeColumns(position: Position | undefined, textOf: (column: TheirColumn) => string): string[] {
  if (position === undefined) return []
  if (position.kind === 'numbers')
    return [`${textOf(position.x)} as given_x`, `${textOf(position.y)} as given_y`]
  if (position.kind === 'wkt') return [`${textOf(position.wkt)} as given_wkt`]
  if (position.is_wkb) return [`${position.geometry} as given_wkb`]
  // Without the CRS in its type, so that only ours decides.
  return [`${position.geometry}::geometry as given_shape`]
}

/** A value of theirs as our text; the macros are in sql/macros.sql. */
function asText(name: string, type: string): string {
  if (type === 'CELL') return `text_of_cell(${name})`
  if (type === 'SPACED') return `trimmed_of_spaces(${name})`
  if (type === 'VARCHAR') return `trimmed(${name})`
  if (/^(DOUBLE|FLOAT|DECIMAL)/.test(type)) return `text_of_number(${name})`
  if (/^(TIMESTAMP|DATETIME)/.test(type)) return `text_of_time(${name})`
  return `trimmed(${name}::varchar)`
}

/** Rows keep the order of the file, so their place in the table tells their line. */
function numberedView(opened: Opened, position: Position | undefined): string {
  const line = opened.line === undefined ? `rowid + ${opened.first_line}` : 'given_line'
  const extras = [
    ...(opened.line === undefined ? [] : ['given_line']),
    ...(position?.kind === 'geometry' && position.is_wkb ? ['given_wkb'] : []),
  ]
  const rest = extras.length === 0 ? '*' : `* exclude (${extras.join(', ')})`
  return `create or replace temp view numbered as select (${line})::bigint as line, ${rest}${shapeColumns(position)} from given`
}

function shapeColumns(position: Position | undefined): string {
  if (position?.kind === 'wkt') return ', try(st_geomfromtext(given_wkt)) as given_shape'
  if (position?.kind !== 'geometry') return ''
  if (!position.is_wkb) return ', null::varchar as given_wkt'
  return ', try(st_geomfromwkb(given_wkb)) as given_shape, text_of_unread(given_shape, given_wkb) as given_wkt'
}

function usedColumns(position: Position | undefined): TheirColumn[] {
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
  // Our own SQL is wrong then, whatever the file is.
  if (/^(Binder|Catalog|Parser|Internal) Error/i.test(text)) throw error
  return damaged(source, firstLine(error))
}
