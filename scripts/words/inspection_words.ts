// What a file turned out to be, for the person at the command line, and the command that brings it in as suggested.
import type { FileWork } from '../../api/commands/work.ts'
import type { Inspection } from '../../api/contract/deliveries/inspection.ts'
import type { Suggestion } from '../../api/contract/mapping.ts'

const samplesShown = 3

export function inspectionWords(
  { register, file }: FileWork,
  { inspection, suggestion }: { inspection: Inspection; suggestion: Suggestion },
): string {
  const [guess] = inspection.crs === null ? inspection.crs_guesses : []
  return [
    ...formWords(inspection),
    ...placeWords(inspection),
    'Columns:',
    ...inspection.columns.map(
      ({ name, looks_like, samples }) =>
        `  ${name} (${looks_like.replaceAll('_', ' ')}): ${samples.slice(0, samplesShown).join(', ')}`,
    ),
    ...suggestedWords(register, suggestion),
    ...inspection.notes.map((note) => `Note: ${note}`),
    `To bring it in as suggested${guess ? ', if the coordinates are what they fit best' : ''}:`,
    `  npm run import -- ${register} ${quoted(file)} --mapping auto${guess ? ` ${crsOptions(guess)}` : ''}`,
  ].join('\n')
}

function formWords(inspection: Inspection): string[] {
  const { format, rows, layer, layers, encoding, delimiter, decimal, date_format, header_line } = inspection
  const others = layers.filter(({ name }) => name !== layer).map(({ name }) => name)
  const how = {
    encoding,
    delimiter,
    'decimal mark': decimal,
    dates: date_format,
    'header in line': header_line,
  }
  const told = Object.entries(how).filter(([, value]) => value !== undefined)
  return [
    `${format}: ${rows} rows${layer === undefined ? '' : ` in the layer ${layer}`}.`,
    ...(others.length > 0 ? [`Other layers: ${others.join(', ')} (--layer).`] : []),
    ...(told.length > 0 ? [`Read with ${told.map(([name, value]) => `${name} ${value}`).join(', ')}.`] : []),
  ]
}

function placeWords({ geometry, crs, crs_from, crs_guesses }: Inspection): string[] {
  const kinds = Object.entries(geometry ?? {}).filter(([, count]) => count > 0)
  return [
    ...(kinds.length > 0
      ? [`Geometry: ${kinds.map(([kind, count]) => `${count} ${kind}`).join(', ')}.`]
      : []),
    ...(crs === null
      ? []
      : [`Coordinates in ${crs}, as the ${crs_from === 'named' ? 'command' : crs_from} says.`]),
    ...crs_guesses.map(
      (guess) => `Coordinates fit ${guess.name} (${guess.fit_pct} % in the region): ${crsOptions(guess)}`,
    ),
  ]
}

function crsOptions({ crs, swap_axes }: Inspection['crs_guesses'][number]): string {
  return `--crs ${crs}${swap_axes ? ' --swap-axes' : ''}`
}

function suggestedWords(register: string, { columns, values, left_over, mapping }: Suggestion): string[] {
  return [
    `As ${register}${mapping === null ? '' : `, by the saved mapping "${mapping}"`}:`,
    ...columns
      .filter(({ theirs, is_required }) => theirs !== null || is_required)
      .map(
        ({ column, theirs, reason }) =>
          `  ${column} ← ${theirs ?? 'nothing fits, and it is required'}${reason ? ` (${reason})` : ''}`,
      ),
    ...values.flatMap(({ column, values: found }) =>
      found.map(({ theirs, ours, rows }) => `  ${column} "${theirs}" (${rows} rows) → ${ours ?? 'unknown'}`),
    ),
    ...(left_over.length > 0 ? [`Nothing takes: ${left_over.join(', ')}.`] : []),
  ]
}

function quoted(path: string): string {
  return /[\s'"]/.test(path) ? JSON.stringify(path) : path
}
