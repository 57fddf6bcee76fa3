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
  const some = await engine.rows(
    `select number from numbered where not st_isempty(given_shape) or given_problem = 'unread' limit 1`,
  )
  if (some.length === 0) return nowhere
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
  const { shape, isThere, problem } = placeColumns(opened, position)
  return `create or replace temp view numbered as
    select number, line, given_shape, case when given_shape is null and is_there then '${problem}' end as given_problem
    from (
      select rowid + 1 as number, (${lineOf(opened)})::bigint as line, ${shape} as given_shape, ${isThere} as is_there from given
    )`
}

/** A geometry that is there and cannot be read stops the reading; coordinates that are none stay values of their columns, and it is said. */
function placeColumns(
  opened: Opened,
  position: Position,
): { shape: string; isThere: string; problem: 'unread' | 'no_numbers' } {
  const given = (column: TheirColumn) => givenColumn(opened.columns.indexOf(column))
  if (position.kind === 'numbers') {
    const [x, y] = [position.x, position.y].map((column) => numberIn(given(column), column))
    const texts = [position.x, position.y].map((column) => `bare(${given(column)}::varchar)`)
    return {
      shape: `case when isfinite(${x} + ${y}) then st_point(${x}, ${y}) end`,
      isThere: `coalesce(${texts.join(', ')}) is not null`,
      problem: 'no_numbers',
    }
  }
  if (position.kind === 'wkt') {
    const text = `bare(${given(position.wkt)}::varchar)`
    return { shape: `try(st_geomfromtext(${text}))`, isThere: `${text} is not null`, problem: 'unread' }
  }
  if (!position.is_wkb) return { shape: 'given_place', isThere: 'false', problem: 'unread' }
  return {
    // No bytes at all, which is how GDAL tells a missing geometry, would end the engine.
    shape: `try(st_geomfromwkb(nullif(given_place, ''::blob)))`,
    isThere: 'octet_length(given_place) > 0',
    problem: 'unread',
  }
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
