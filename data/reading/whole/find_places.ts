// Where the places of a file are that is read whole: its geometry, two columns of coordinates, or well-known text. None of them is a table.
import { assignPlaces } from '../../mapping/assign_places.ts'
import type { Engine, Row } from '../child/engine.ts'
import type { coordinateColumns } from '../columns/coordinate_columns.ts'
import { isGeographic, type Position } from '../columns/find_position.ts'
import { swedishCrs } from '../columns/swedish_crs.ts'
import type { Opened, TheirColumn } from '../formats/format.ts'
import type { IsolatedRequest } from '../isolation/run_isolated.ts'
import { givenColumn } from './take_whole.ts'

export type FoundPlaces = {
  position: Position | undefined
  /** A column that is the geometry and no field besides. */
  replaced: TheirColumn | undefined
  notes: string[]
}

/** The columns whose numbers are known to be coordinates. */
export function coordinatesIn({ position }: FoundPlaces): readonly TheirColumn[] {
  return position?.kind === 'numbers' ? [position.x, position.y] : []
}

type Sampled = { column: TheirColumn; name: string; samples: string[] }
type Pair = {
  x: Sampled
  y: Sampled
  names: readonly ['longitude', 'latitude'] | readonly ['easting', 'northing']
}

const sampledRows = 200

export async function findPlaces(
  opened: Opened,
  { engine, request }: { engine: Engine; request: IsolatedRequest },
): Promise<FoundPlaces> {
  const { geometry, geometry_is_wkb } = opened
  if (geometry !== undefined)
    return {
      position: { kind: 'geometry', geometry, is_wkb: geometry_is_wkb === true },
      replaced: undefined,
      notes: [],
    }
  const columns = await sampled(opened, engine)
  const pair = pairNamedAsOurs(columns, request.crs) ?? pairNamedAlike(columns)
  if (pair) {
    const { x, y, names } = pair
    const position = { kind: 'numbers' as const, x: x.column, y: y.column, names }
    const notes = [`The places are those of ${x.name} (${names[0]}) and ${y.name} (${names[1]}).`]
    return { position, replaced: undefined, notes }
  }
  const wkt = assigned(columns, 'wkt')
  if (!wkt) return { position: undefined, replaced: undefined, notes: [] }
  return {
    position: { kind: 'wkt', wkt: wkt.column },
    replaced: wkt.column,
    notes: [`The geometry is that of ${wkt.name}, which is no field besides.`],
  }
}

async function sampled({ columns }: Opened, engine: Engine): Promise<Sampled[]> {
  if (columns.length === 0) return []
  const texts = columns.map((_, at) => `${givenColumn(at)}::varchar as ${givenColumn(at)}`)
  const rows = await engine.rows(`select ${texts.join(', ')} from given limit ${sampledRows}`)
  return columns.map((column, at) => ({ column, name: column.name, samples: filled(rows, givenColumn(at)) }))
}

function filled(rows: readonly Row[], column: string): string[] {
  return rows.flatMap((row) => {
    const text = String(row[column] ?? '').trim()
    return text === '' ? [] : [text]
  })
}

/** Who names a CRS of metres means the metres; without one only longitude and latitude can be placed. */
function pairNamedAsOurs(columns: readonly Sampled[], crs: string | undefined): Pair | undefined {
  const named = (name: string) => {
    const found = columns.filter((column) => column.name.trim().toLowerCase() === name && areNumbers(column))
    return found.length === 1 ? found[0] : undefined
  }
  const pairOf = (names: Pair['names']): Pair[] => {
    const [x, y] = names.map(named)
    return x && y ? [{ x, y, names }] : []
  }
  const pairs = [...pairOf(['longitude', 'latitude']), ...pairOf(['easting', 'northing'])]
  return crs === undefined || isGeographic(crs) ? pairs[0] : pairs.at(-1)
}

/** Other names deceive, so the numbers have to be those of places in Sweden as well. */
function pairNamedAlike(columns: readonly Sampled[]): Pair | undefined {
  for (const names of [
    ['easting', 'northing'],
    ['longitude', 'latitude'],
  ] as const) {
    const [x, y] = names.map((name) => assigned(columns, name))
    if (x && y && areInSweden(x, y)) return { x, y, names }
  }
  return undefined
}

function assigned(
  columns: readonly Sampled[],
  name: (typeof coordinateColumns)[number],
): Sampled | undefined {
  const shown = columns.map((column) => ({
    ...column,
    samples: name === 'wkt' ? column.samples : numbersMostly(column),
    looks_like: 'text' as const,
    filled: column.samples.length,
  }))
  const theirs = assignPlaces(name === 'wkt' ? 'polygon' : 'point', shown).get(name)?.theirs
  return columns.find((column) => column.name === theirs)
}

/** A stray word among coordinates does not make them something else. */
function numbersMostly({ samples }: Sampled): string[] {
  const numbers = samples.filter((text) => Number.isFinite(asNumber(text)))
  return numbers.length >= samples.length * 0.8 ? numbers : samples
}

function areNumbers({ samples }: Sampled): boolean {
  return samples.some((text) => Number.isFinite(asNumber(text)))
}

function areInSweden(x: Sampled, y: Sampled): boolean {
  const [eastings, northings] = [x, y].map(({ samples }) => samples.map(asNumber).filter(Number.isFinite))
  if (!eastings?.length || !northings?.length) return false
  return swedishCrs.some(
    ({ range: [west, east, south, north] }) =>
      eastings.every((number) => number >= west && number <= east) &&
      northings.every((number) => number >= south && number <= north),
  )
}

function asNumber(text: string): number {
  return Number(text.replace(/\s/g, '').replace(',', '.'))
}
