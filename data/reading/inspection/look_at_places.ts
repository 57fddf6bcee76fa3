// Where the places of a file that is looked at lie, in which CRS they may be, and some of them for the map.
import type { CrsGuess, Inspection } from '../../../api/contract/deliveries/inspection.ts'
import { AppError } from '../../../api/contract/problem.ts'
import { quotedLiteral } from '../../database/sql_file.ts'
import type { Engine } from '../child/engine.ts'
import { canonical, ownCrs, requireKnown, shownCrs } from '../columns/find_crs.ts'
import type { Position } from '../columns/find_position.ts'
import { fitOf, guessCrs, samplePlaces, sweden } from '../columns/guess_crs.ts'
import type { Opened } from '../formats/format.ts'
import type { IsolatedRequest } from '../isolation/run_isolated.ts'
import { lookedColumn } from './looked_rows.ts'

const mostShown = 300
const mostSampled = 5000
/** Fewer of the places than this at home, and what was said of the CRS is in doubt. */
const leastFit_pct = 50
/** In degrees: what no map of a county shows. */
const simplifiedBy = [0, 0.0003, 0.003]
const longestPlaces = 1_500_000

type Looked = { opened: Opened; request: IsolatedRequest; rows: number; position: Position | undefined }
type LookedPlaces = Pick<Inspection, 'crs' | 'crs_from' | 'crs_guesses' | 'places'> & { notes: string[] }

export async function lookAtPlaces(engine: Engine, looked: Looked): Promise<LookedPlaces> {
  const { position, rows, request } = looked
  const { known, notes } = await knownCrs(engine, looked)
  const said = { crs: known ? shownCrs(known.definition) : null, crs_from: known?.from ?? null }
  if (position === undefined || rows === 0) return { ...said, crs_guesses: [], places: null, notes }
  const given = (most: number) =>
    `select rowid + 1 as number, ${shapeOf(position, looked)} as shape from looked where rowid % ${Math.max(1, Math.ceil(rows / most))} = 0`
  await samplePlaces(
    engine,
    `select (st_xmin(shape) + st_xmax(shape)) / 2 as x, (st_ymin(shape) + st_ymax(shape)) / 2 as y from (${given(mostSampled)}) where not st_isempty(shape)`,
  )
  const swap_axes = request.swap_axes === true
  const home = request.home ?? sweden
  const fit = known ? await fitOf(engine, { crs: known.definition, swap_axes, home }) : 0
  const crs_guesses = fit >= leastFit_pct ? [] : await guessCrs(engine, home)
  const shown: Pick<CrsGuess, 'crs' | 'swap_axes'> | undefined = known
    ? { crs: known.definition, swap_axes }
    : crs_guesses[0]
  const places = shown ? await placesIn(engine, { ...shown, given: given(mostShown) }) : null
  return { ...said, crs_guesses, places, notes }
}

type Known = { definition: string; from: 'named' | 'file' | 'format' }

async function knownCrs(
  engine: Engine,
  { opened, request, position }: Looked,
): Promise<{ known: Known | undefined; notes: string[] }> {
  const own = position === undefined ? opened.crs : ownCrs(opened, position)
  const candidates = [
    ...(request.crs === undefined ? [] : [{ name: request.crs, from: 'named' as const }]),
    ...(own ? [own] : []),
  ]
  const notes: string[] = []
  for (const { name, from } of candidates) {
    const definition = canonical(name)
    const unknown = `PROJ knows no CRS ${shownCrs(definition)}. Name it by its EPSG code, such as EPSG:3006.`
    try {
      await requireKnown(engine, { definition, unknown })
      return { known: { definition, from }, notes }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      notes.push(error.message)
    }
  }
  return { known: undefined, notes }
}

function shapeOf(position: Position, { opened, request }: Looked): string {
  const column = (theirs: Opened['columns'][number]) => lookedColumn(opened.columns.indexOf(theirs))
  const decimal = request.decimal === undefined ? 'null' : quotedLiteral(request.decimal)
  if (position.kind === 'numbers') {
    const number = (theirs: Opened['columns'][number]) =>
      ['VARCHAR', 'SPACED'].includes(theirs.type)
        ? `number_of(${column(theirs)}, ${decimal})`
        : `number_of(${column(theirs)}, null)`
    return `st_point(${number(position.x)}, ${number(position.y)})`
  }
  if (position.kind === 'wkt') return `try(st_force2d(st_geomfromtext(${column(position.wkt)})))`
  return 'st_force2d(shape)'
}

type Showing = { crs: string; swap_axes: boolean; given: string }

/** Outlines are made simpler until they all fit into an answer. */
async function placesIn(engine: Engine, { crs, swap_axes, given }: Showing): Promise<Inspection['places']> {
  const turned = swap_axes ? 'st_flipcoordinates(shape)' : 'shape'
  const inDegrees =
    crs === 'EPSG:4326'
      ? turned
      : `st_transform(${turned}, ${quotedLiteral(crs)}, 'EPSG:4326', always_xy := true)`
  for (const tolerance of simplifiedBy) {
    const shown = tolerance === 0 ? 'place' : `st_simplifypreservetopology(place, ${tolerance})`
    const rows = await engine.rows(
      `select number::integer as number, st_asgeojson(${shown}) as geometry
       from (select number, try(${inDegrees}) as place from (${given}) where not st_isempty(shape))
       where st_xmin(place) >= -180 and st_xmax(place) <= 180 and st_ymin(place) >= -90 and st_ymax(place) <= 90
       order by number limit ${mostShown}`,
    )
    const length = rows.reduce((sum, { geometry }) => sum + String(geometry).length, 0)
    if (length > longestPlaces && tolerance !== simplifiedBy.at(-1)) continue
    return {
      type: 'FeatureCollection',
      features: rows.map(({ number, geometry }) => ({
        type: 'Feature',
        properties: { row: number },
        geometry: JSON.parse(String(geometry)),
      })),
    }
  }
  return null
}
