// How a file is read by a mapping that was named (`--mapping`), or by a suggestion that nobody looked at (`--mapping auto`).

import type { ReadingInstructions } from '../../api/contract/deliveries/reading_instructions.ts'
import type { MappingContent, Suggestion } from '../../api/contract/mapping.ts'
import { AppError } from '../../api/contract/problem.ts'
import type { Register } from '../registers/register.ts'

export function instructionsFrom(mapping: MappingContent, register: Register): ReadingInstructions {
  if (mapping.register === register.name) return mapping.instructions
  throw new AppError(
    'bad_input',
    `The mapping is for ${mapping.register}, not for ${register.name}. Name one of ${register.name}, or import into ${mapping.register}.`,
  )
}

/** Throws AppError('bad_input') that lists what nothing was found for, beside what the file has. */
export function instructionsFromSuggestion(
  suggestion: Suggestion,
  { register, file }: { register: Register; file: string },
): ReadingInstructions {
  const { instructions, left_over } = suggestion
  const missing = missingColumns(suggestion, register)
  if (missing.length === 0) return instructions
  throw new AppError(
    'bad_input',
    `${file} is not understood well enough to be read without you. Nothing was found for:\n${missing.map((one) => `  ${one}`).join('\n')}\n` +
      `Columns left over: ${left_over.join(', ') || 'none'}. Say which are meant with --column ours=theirs, or map the file on the page and save the mapping.`,
  )
}

/** Required columns without one of theirs, and the place where the table has none. */
export function missingColumns({ columns }: Suggestion, { geometry }: Register): string[] {
  const required = columns.filter(({ is_required, theirs }) => is_required && theirs === null)
  const found = (...names: string[]) =>
    names.every((name) => columns.some(({ column, theirs }) => column === name && theirs !== null))
  const asksPlace = columns.some(({ column }) => column === 'wkt')
  const hasPlace = found('easting', 'northing') || found('longitude', 'latitude') || found('wkt')
  const ways = geometry?.kind === 'point' ? 'easting and northing, longitude and latitude, or wkt' : 'wkt'
  return [...required.map(({ column }) => column), ...(asksPlace && !hasPlace ? [`the place: ${ways}`] : [])]
}
