// What the reader of foreign files is asked: what it must know of the register that a file is for, and what is said of the file.
import {
  type ReadingInstructions,
  readingInstructions,
} from '../../api/contract/deliveries/reading_instructions.ts'
import type { ReadingRequest } from '../reading/reading.ts'
import type { Register } from '../registers/register.ts'
import type { Installation } from './delivery.ts'

export type FileToRead = {
  readonly register: Register
  /** May say more than how it is to be read. */
  readonly instructions: ReadingInstructions
  readonly path: string
  /** An empty folder of ours, where the rows are to lie. */
  readonly folder: string
  /** Against what guesses of a CRS are held. */
  readonly home: ReadingRequest['home'] | undefined
  readonly signal: AbortSignal | undefined
}

export function readingRequest(
  { spatial_extension }: Installation,
  { register, instructions, path, folder, home, signal }: FileToRead,
): ReadingRequest {
  return {
    ...instructionsOf(instructions),
    ...{ path, folder, spatial: spatial_extension },
    columns: register.columns.map(({ name }) => name),
    required: register.columns.filter(({ is_required }) => is_required).map(({ name }) => name),
    geometry: register.geometry?.kind,
    kinds: Object.fromEntries(register.columns.map(({ name, type }) => [name, type])),
    ...(home ? { home } : {}),
    ...(signal ? { signal } : {}),
  }
}

/** Of what holds more, only what says how the file is to be read. */
export function instructionsOf(
  said: ReadingInstructions,
): ReadingInstructions & Pick<ReadingRequest, 'rename'> {
  const { rename = {}, ...others } = readingInstructions.strip().parse(said)
  return { ...others, rename }
}
