// Every row's place in EPSG:3006, or what is wrong with it, as the view `judged`.
import { quotedLiteral, sqlFile } from '../../database/sql_file.ts'
import { findCrs } from '../columns/find_crs.ts'
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

export async function judgePlaces(
  { opened, position }: Pick<Taken, 'opened' | 'position'>,
  { engine, request, source }: Taking,
): Promise<Judged> {
  if (request.geometry === undefined) return { view: 'numbered', places: [], crs: {}, notes: [] }
  const places = [
    ...(request.geometry === 'point' ? ['x', 'y'] : ['geometry']),
    'geometry_problem',
    'given_geometry',
  ]
  if (position === undefined) return { view: 'numbered', places, crs: {}, notes: [] }
  const found = await findCrs(engine, opened, { position, crs: request.crs, name: source.name })
  const [xName, yName] = position.kind === 'numbers' ? position.names : ['', '']
  const variables = {
    source_crs_shown: found.crs,
    wanted_kind: request.geometry,
    x_name: xName,
    y_name: yName,
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
