// Every row's place in EPSG:3006 as the table `placed`, and what is to be said of the places as a whole.
import { sqlFile } from '../../database/sql_file.ts'
import { count, type Engine, type Row } from '../child/engine.ts'
import type { Source } from '../child/source.ts'
import { readingProblem } from '../child/take_rows.ts'
import { findCrs } from '../columns/find_crs.ts'
import type { Position } from '../columns/find_position.ts'
import { guessCrs, samplePlaces } from '../columns/guess_crs.ts'
import type { Opened, TheirColumn } from '../formats/format.ts'
import type { IsolatedRequest } from '../isolation/run_isolated.ts'
import { placeNotes, refusePlaces } from './place_notes.ts'
import { givenColumn, lineOf } from './take_whole.ts'
import type { WholeReading } from './whole_reading.ts'

const placedSql = sqlFile(import.meta.url, '../sql/whole/placed.sql')
const summarySql = sqlFile(import.meta.url, '../sql/whole/places_summary.sql')

type Asked = { engine: Engine; source: Source; request: IsolatedRequest; position: Position | undefined }
export type Placed = {
  /** How many rows have a place. */
  rows: number
  kind: WholeReading['geometry_kind']
  bounds: WholeReading['bounds']
  crs?: string
  notes: readonly string[]
}

export async function placeRows(opened: Opened, { position, ...asked }: Asked): Promise<Placed> {
  const { engine, source, request } = asked
  const nowhere: Placed = { rows: 0, kind: null, bounds: null, notes: [] }
  if (position === undefined) return nowhere
  await engine.run(givenPlaces(opened, position))
  // Without a single place there is none to be wrong about.
  const [any] = await engine.rows(
    `select count(*)::integer as rows from numbered where not st_isempty(given_shape) or given_problem = 'unread'`,
  )
  if (count(any?.rows) === 0) return nowhere
  const found = await findCrs(engine, opened, {
    position,
    crs: request.crs,
    name: source.name,
    guesses: async () => {
      await samplePlaces(
        engine,
        'select (st_xmin(given_shape) + st_xmax(given_shape)) / 2 as x, (st_ymin(given_shape) + st_ymax(given_shape)) / 2 as y from numbered where not st_isempty(given_shape)',
      )
      return guessCrs(engine, request.home)
    },
  })
  try {
    await engine.run(placedSql)
  } catch (error) {
    throw readingProblem(error, { source, request })
  }
  const [summary = {}] = await engine.rows(summarySql)
  refusePlaces(summary, source.name)
  return {
    rows: count(summary.places),
    kind: kindOf(summary),
    bounds: boundsOf(summary),
    crs: found.crs,
    notes: [...found.notes, ...placeNotes(summary)],
  }
}

/** The rows with their places as the file gives them. */
function givenPlaces(opened: Opened, position: Position): string {
  const { shape, problem } = placeColumns(opened, position)
  return `create or replace temp view numbered as
    select rowid + 1 as number, (${lineOf(opened)})::bigint as line, ${shape} as given_shape, ${problem} as given_problem from given`
}

/** A geometry that is there and cannot be read stops the reading; coordinates that are none stay values of their columns, and it is said. */
function placeColumns(opened: Opened, position: Position): { shape: string; problem: string } {
  const given = (column: TheirColumn) => givenColumn(opened.columns.indexOf(column))
  if (position.kind === 'numbers') {
    const [x, y] = [position.x, position.y].map((column) => numberIn(given(column), column))
    const texts = [position.x, position.y].map((column) => `bare(${given(column)}::varchar)`)
    const isPlace = `isfinite(${x}) and isfinite(${y})`
    return {
      shape: `case when ${isPlace} then st_point(${x}, ${y}) end`,
      problem: `case when coalesce(${texts.join(', ')}) is not null and not coalesce(${isPlace}, false) then 'no_numbers' end`,
    }
  }
  const unread = (isThere: string, shape: string) =>
    `case when ${isThere} and ${shape} is null then 'unread' end`
  if (position.kind === 'wkt') {
    const text = `bare(${given(position.wkt)}::varchar)`
    const shape = `try(st_geomfromtext(${text}))`
    return { shape, problem: unread(`${text} is not null`, shape) }
  }
  if (!position.is_wkb) return { shape: 'given_place', problem: 'null::varchar' }
  // No bytes at all, which is how GDAL tells a missing geometry, would end the engine.
  const shape = `try(st_geomfromwkb(nullif(given_place, ''::blob)))`
  return { shape, problem: unread('octet_length(given_place) > 0', shape) }
}

function numberIn(given: string, { type }: TheirColumn): string {
  if (['VARCHAR', 'SPACED', 'CELL'].includes(type)) return `number_of(bare(${given}), null)`
  return `try_cast(${given} as double)`
}

function kindOf(summary: Row): WholeReading['geometry_kind'] {
  const kinds = (['point', 'line', 'polygon'] as const).filter((kind) => count(summary[kind]) > 0)
  if (count(summary.mixed) > 0 || kinds.length > 1) return 'mixed'
  return kinds[0] ?? null
}

function boundsOf({ west, south, east, north }: Row): WholeReading['bounds'] {
  if (west === null || west === undefined) return null
  return [Number(west), Number(south), Number(east), Number(north)]
}
