// In which CRS the file's coordinates are: as named, else as the file says, else as the format rules.
import type { CrsGuess } from '../../../api/contract/deliveries/inspection.ts'
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
  /** What the coordinates fit, best first. None is ever used, only offered. */
  guesses: () => Promise<readonly CrsGuess[]>
}

const wgs84 = 'EPSG:4326'
/** What everything is kept in. */
const keptCrs = 'EPSG:3006'

export async function findCrs(
  engine: Engine,
  opened: Opened,
  { position, crs, name, guesses }: Asked,
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
      `${name} does not say in which CRS its coordinates are. ${guessWords(await guesses())}`,
    )
  const definition = canonical(own.name)
  const unknown = `${name} has a CRS that PROJ does not know: ${shownCrs(own.name)}. Name the right one, for example --crs EPSG:3006.`
  await requireKnown(engine, { definition, unknown })
  return { definition, crs: shownCrs(definition), crs_from: own.from, notes: [] }
}

function guessWords([best, ...others]: readonly CrsGuess[]): string {
  if (!best) return 'Name it, for example --crs EPSG:3006.'
  const axes = best.swap_axes ? ' with the axes swapped' : ''
  const alike = others.filter(({ fit_pct }) => fit_pct === best.fit_pct)
  const unsure =
    alike.length === 0
      ? ''
      : ` ${alike.map(shownGuess).join(', ')} would do as well, so see on a map where the places land.`
  return `They fit ${best.name}${axes}: confirm that with ${optionsOf(best)}.${unsure}`
}

function shownGuess(guess: CrsGuess): string {
  return `${guess.name} (${optionsOf(guess)})`
}

function optionsOf({ crs, swap_axes }: CrsGuess): string {
  return `--crs ${crs}${swap_axes ? ' --swap-axes' : ''}`
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
