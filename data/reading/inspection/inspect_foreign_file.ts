// The inspection itself, inside the child: open, take all rows as text, and say what can be seen in them.
import type { InspectedColumn, Inspection } from '../../../api/contract/deliveries/inspection.ts'
import { AppError } from '../../../api/contract/problem.ts'
import { dateWriting, openDates } from '../child/date_writing.ts'
import { count, type Engine } from '../child/engine.ts'
import { findPosition, type Position } from '../columns/find_position.ts'
import { isLastDay, lastDayNote } from '../columns/last_day.ts'
import { type Matched, matchColumns } from '../columns/match_columns.ts'
import type { Opened } from '../formats/format.ts'
import type { IsolatedRequest } from '../isolation/run_isolated.ts'
import { findCoordinatePair } from './coordinate_pair.ts'
import { lookAtColumns } from './look_at_columns.ts'
import { lookAtPlaces } from './look_at_places.ts'
import { lookAtRows, lookedColumn } from './looked_rows.ts'
import { openAsTold } from './open_as_told.ts'

export async function inspectForeignFile(asked: IsolatedRequest): Promise<Inspection> {
  const { file, request, notes } = await openAsTold(asked)
  const { opened, engine, source } = file
  // The spatial extension's own optimiser, which looks for indices, fails on a condition on "rowid".
  await engine.run("set disabled_optimizers = 'extension'")
  const { rows, problems } = await lookAtRows(file, request)
  const { columns, first_rows } = await lookAtColumns(engine, { theirs: opened.columns, rows })
  const matching = match(opened, { request, name: source.name })
  const named = positionByName(opened, { request, matched: matching.matched, name: source.name })
  const seen = named ?? (await positionByContent(engine, { opened, request, columns }))
  const places = await lookAtPlaces(engine, { opened, request, rows, position: seen })
  const written = await waysOfWriting(engine, { columns, request, opened })
  return {
    format: file.format,
    ...(opened.layer !== undefined && { layer: opened.layer }),
    layers: opened.layers.map((name) => {
      const layerRows = opened.layer_rows?.[name]
      return { name, ...(layerRows !== undefined && { rows: layerRows }) }
    }),
    ...(opened.encoding !== undefined && { encoding: opened.encoding }),
    ...(opened.delimiter !== undefined && { delimiter: opened.delimiter }),
    ...written.found,
    ...(opened.header_line !== undefined && { header_line: opened.header_line }),
    rows,
    columns,
    first_rows,
    geometry: opened.geometry === undefined ? null : await kindsOfGeometry(engine),
    crs: places.crs,
    crs_from: places.crs_from,
    crs_guesses: places.crs_guesses,
    places: places.places,
    notes: [
      ...notes,
      ...opened.notes,
      ...matching.notes,
      ...(problems > 0 ? [`${problems} rows have more or fewer fields than the header.`] : []),
      ...written.notes,
      ...lastDays(matching.matched),
      ...(named === undefined && seen?.kind === 'numbers'
        ? [`${seen.x.name} and ${seen.y.name} look like coordinates.`]
        : []),
      ...places.notes,
    ],
  }
}

function lastDays({ found }: Matched): string[] {
  return [...found].flatMap(([ours, { name }]) => (isLastDay(ours, name) ? [lastDayNote(ours, name)] : []))
}

type Asked = { request: IsolatedRequest; name: string }

/** What a person said of the columns may be wrong; the file is looked at nevertheless. */
function match(opened: Opened, { request, name }: Asked): { matched: Matched; notes: readonly string[] } {
  const { columns, rename } = request
  for (const wanted of [
    { columns, rename, name },
    { columns, rename: {}, name },
  ])
    try {
      const matched = matchColumns(opened.columns, wanted)
      return { matched, notes: matched.notes }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      if (wanted.rename !== rename)
        return { matched: { found: new Map(), notes: [] }, notes: [error.message] }
    }
  return { matched: { found: new Map(), notes: [] }, notes: [] }
}

function positionByName(
  opened: Opened,
  { request, matched, name }: Asked & { matched: Matched },
): Position | undefined {
  if (opened.has_no_rows || (request.geometry === undefined && opened.geometry === undefined))
    return undefined
  const { geometry = 'polygon', rename, crs } = request
  try {
    return findPosition(opened, matched, { geometry, rename, crs, name })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return undefined
  }
}

type Seen = { opened: Opened; request: IsolatedRequest; columns: readonly InspectedColumn[] }

async function positionByContent(
  engine: Engine,
  { opened, request, columns }: Seen,
): Promise<Position | undefined> {
  if (request.geometry !== 'point' || opened.geometry !== undefined) return undefined
  const pair = await findCoordinatePair(engine, columns)
  const [x, y] = pair ? [opened.columns[pair.x], opened.columns[pair.y]] : []
  return x && y && { kind: 'numbers', x, y, names: ['easting', 'northing'] }
}

/** How numbers and dates are written; a person's word on it goes before what is seen. */
async function waysOfWriting(engine: Engine, { columns, request, opened }: Seen) {
  const found: Pick<Inspection, 'decimal' | 'date_format'> = {}
  const notes: string[] = []
  for (const [at, { name, looks_like }] of columns.entries()) {
    const column = lookedColumn(at)
    if (looks_like === 'number' && ['VARCHAR', 'SPACED', 'CELL'].includes(opened.columns[at]?.type ?? '')) {
      const [commas] = await engine.rows(
        `select count(*)::integer as rows from sampled where decimal_mark(bare_amount(${column})) = 'comma'`,
      )
      if (found.decimal !== 'comma') found.decimal = count(commas?.rows) > 0 ? 'comma' : 'point'
    }
    if (looks_like !== 'date') continue
    const writing = await dateWriting(engine, { table: 'looked', column, told: request.date_format })
    if (writing.open !== undefined) notes.push(openDates(name, writing.open))
    else found.date_format ??= writing.format ?? 'YYYY-MM-DD'
  }
  if (request.decimal !== undefined) found.decimal = request.decimal
  if (request.date_format !== undefined) found.date_format = request.date_format
  return { found, notes }
}

async function kindsOfGeometry(engine: Engine): Promise<NonNullable<Inspection['geometry']>> {
  const [found] = await engine.rows(
    `select
       count(*) filter (kind in ('POINT', 'MULTIPOINT'))::integer as point,
       count(*) filter (kind in ('LINESTRING', 'MULTILINESTRING'))::integer as line,
       count(*) filter (kind in ('POLYGON', 'MULTIPOLYGON'))::integer as polygon,
       count(*) filter (kind is null)::integer as none,
       count(*) filter (kind not in ('POINT', 'MULTIPOINT', 'LINESTRING', 'MULTILINESTRING', 'POLYGON', 'MULTIPOLYGON'))::integer as other,
       count(*) filter (kind in ('POLYGON', 'MULTIPOLYGON') and not coalesce(try(st_isvalid(shape)), false))::integer as invalid
     from (select shape, case when not st_isempty(shape) then st_geometrytype(shape)::varchar end as kind from looked)`,
  )
  return {
    point: count(found?.point),
    line: count(found?.line),
    polygon: count(found?.polygon),
    other: count(found?.other),
    none: count(found?.none),
    invalid: count(found?.invalid),
  }
}
