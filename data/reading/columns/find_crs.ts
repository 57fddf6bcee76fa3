// In which CRS the file's coordinates are: as named, else as the file says, else as the format rules.
import type { CrsGuess } from '../../../api/contract/inspection.ts'
import { AppError } from '../../../api/contract/problem.ts'
import { quotedLiteral } from '../../database/sql_file.ts'
import type { Engine } from '../child/engine.ts'
import type { Opened } from '../formats/format.ts'
import type { Position } from './find_position.ts'

export type FoundCrs = {
  /** What PROJ is told: a code, or the whole definition. */
  definition: string
  /** What a person is told. */
  crs: string
  crs_from: 'named' | 'file' | 'format'
  notes: readonly string[]
}

type Asked = {
  position: Position
  crs: string | undefined
  name: string
  /** What the coordinates fit best. It is never used, only offered. */
  guess: () => Promise<CrsGuess | undefined>
}

const wgs84 = 'EPSG:4326'
/** What everything is kept in. */
const keptCrs = 'EPSG:3006'

export async function findCrs(
  engine: Engine,
  opened: Opened,
  { position, crs, name, guess }: Asked,
): Promise<FoundCrs> {
  const own = ownCrs(opened, position)
  if (crs !== undefined) {
    const named = canonical(crs)
    const unknown = `PROJ knows no CRS ${named}. Name it by its EPSG code, such as --crs EPSG:3006.`
    // PROJ takes any text for a name and finds something alike: a person's CRS has to be a code.
    if (!isCode(named)) throw new AppError('bad_input', unknown)
    await requireKnown(engine, { definition: named, unknown })
    const differs = own?.from === 'file' && canonical(own.name) !== named
    const notes = differs ? [`The file says ${shownCrs(own.name)}; it was read as ${named}, as named.`] : []
    return { definition: named, crs: named, crs_from: 'named', notes }
  }
  if (!own)
    throw new AppError(
      'bad_input',
      `${name} does not say in which CRS its coordinates are. ${guessWords(await guess())}`,
    )
  const definition = canonical(own.name)
  const unknown = `${name} has a CRS that PROJ does not know: ${shownCrs(own.name)}. Name the right one, for example --crs EPSG:3006.`
  await requireKnown(engine, { definition, unknown })
  return { definition, crs: shownCrs(definition), crs_from: own.from, notes: [] }
}

function guessWords(guess: CrsGuess | undefined): string {
  if (!guess) return 'Name it, for example --crs EPSG:3006.'
  const { crs, name, swap_axes } = guess
  return swap_axes
    ? `They fit ${name} with the axes swapped: confirm that with --crs ${crs} --swap-axes.`
    : `They fit ${name}: confirm that with --crs ${crs}.`
}

/** What the file or its format says. */
export function ownCrs(opened: Opened, position: Position): Opened['crs'] {
  if (position.kind === 'geometry') return opened.crs
  const isLongitudeLatitude = position.kind === 'numbers' && position.names.includes('longitude')
  return isLongitudeLatitude ? { name: wgs84, from: 'format' } : undefined
}

/** WGS 84 by either name: coordinates come as longitude, latitude in any case. */
export function canonical(crs: string): string {
  const code = crs.trim()
  if (/^(OGC:CRS84|EPSG:4326)$/i.test(code)) return wgs84
  return isCode(code) ? code.toUpperCase() : code
}

function isCode(crs: string): boolean {
  return /^[a-z]+:\w+$/i.test(crs)
}

export function shownCrs(definition: string): string {
  if (definition.length <= 60 && !definition.startsWith('{')) return definition
  const name = /"name"\s*:\s*"([^"]*)"/.exec(definition)?.[1] ?? /"([^"]*)"/.exec(definition)?.[1]
  return name ? `“${name.slice(0, 80)}”` : 'a definition of its own'
}

export async function requireKnown(
  engine: Engine,
  { definition, unknown }: { definition: string; unknown: string },
): Promise<void> {
  if (definition === keptCrs) return engine.run(`set variable source_crs = ${quotedLiteral(definition)}`)
  try {
    await engine.run(
      `set variable source_crs = ${quotedLiteral(definition)};
       select st_transform(st_point(0, 0), getvariable('source_crs'), 'EPSG:3006', always_xy := true)`,
    )
  } catch {
    throw new AppError('bad_input', unknown)
  }
}
