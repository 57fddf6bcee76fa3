// Every row's place in EPSG:3006, or what is wrong with it, as the view `judged`.
import { quotedLiteral, sqlFile } from '../../database/sql_file.ts'
import { findCrs } from '../columns/find_crs.ts'
import type { Position } from '../columns/find_position.ts'
import { guessCrs, samplePlaces } from '../columns/guess_crs.ts'
import type { Reading } from '../reading.ts'
import type { Taken, Taking } from './take_rows.ts'

const judgedNumbers = sqlFile(import.meta.url, '../sql/judged_numbers.sql')
const judgedShapes = sqlFile(import.meta.url, '../sql/judged_shapes.sql')

export type Judged = {
  /** The view from which rows are written. */
  view: 'judged' | 'numbered'
  /** The columns of places in it. */
  places: readonly string[]
  crs: Pick<Reading, 'crs' | 'crs_from'>
  notes: readonly string[]
}

/** Pairs of numbers of the rows' places, as the file gives them. */
function givenPlaces(position: Position): string {
  return position.kind === 'numbers'
    ? 'select source_x as x, source_y as y from numbered'
    : 'select (st_xmin(given_shape) + st_xmax(given_shape)) / 2 as x, (st_ymin(given_shape) + st_ymax(given_shape)) / 2 as y from numbered where not st_isempty(given_shape)'
}

export async function judgePlaces(
  { opened, position }: Pick<Taken, 'opened' | 'position'>,
  { engine, request, source }: Taking,
): Promise<Judged> {
  if (request.geometry === undefined) return { view: 'numbered', places: [], crs: {}, notes: [] }
  const places = [
    ...(request.geometry === 'point' ? ['x', 'y'] : ['geometry']),
    'geometry_problem',
    'given_geometry',
    ...(request.repair && request.geometry === 'polygon' && position !== undefined ? ['repaired'] : []),
  ]
  if (position === undefined) return { view: 'numbered', places, crs: {}, notes: [] }
  const found = await findCrs(engine, opened, {
    position,
    crs: request.crs,
    name: source.name,
    guesses: async () => {
      await samplePlaces(engine, givenPlaces(position))
      return guessCrs(engine, request.home)
    },
  })
  const [xName, yName] = position.kind === 'numbers' ? position.names : ['', '']
  const variables = {
    source_crs_shown: found.crs,
    wanted_kind: request.geometry,
    x_name: xName,
    y_name: yName,
    may_repair: request.repair ? 'yes' : 'no',
  }
  for (const [name, value] of Object.entries(variables))
    await engine.run(`set variable ${name} = ${quotedLiteral(value)}`)
  await engine.run(position.kind === 'numbers' ? judgedNumbers : judgedShapes)
  return {
    view: 'judged',
    places,
    crs: { crs: found.crs, crs_from: found.crs_from },
    notes: found.notes,
  }
}
