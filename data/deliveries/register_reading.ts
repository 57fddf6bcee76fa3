// What the reading of a file must know of the register that it is for, and what a request says of the file.
import { z } from 'zod'
import { type ReadingInstructions, readingInstructions } from '../../api/contract/reading_instructions.ts'
import type { ReadingRequest } from '../reading/reading.ts'
import type { Register } from '../registers/register.ts'

type Known = Pick<ReadingRequest, 'columns' | 'required' | 'geometry' | 'kinds'>

export function registerReading(register: Register): Known {
  return {
    columns: register.columns.map(({ name }) => name),
    required: register.columns.filter(({ is_required }) => is_required).map(({ name }) => name),
    geometry: register.geometry?.kind,
    kinds: Object.fromEntries(register.columns.map(({ name, type }) => [name, type])),
  }
}

const instructions = z.object(readingInstructions.shape)

/** Of a request with more in it, only what says how the file is to be read. */
export function instructionsOf(
  request: ReadingInstructions,
): ReadingInstructions & Pick<ReadingRequest, 'rename'> {
  const said = instructions.parse(request)
  return { ...said, rename: said.rename ?? {} }
}
