// The rows of a delivered file, read apart as the delivery is told to read it.
import { readingInstructions } from '../../api/contract/reading_instructions.ts'
import { type Reading, readFile } from '../reading/read_file.ts'
import type { Register } from '../registers/register.ts'
import type { DeliveryRequest, Installation } from './delivery.ts'

export type WantedReading = {
  readonly register: Register
  readonly request: Omit<DeliveryRequest, 'actor'>
  readonly path: string
  /** An empty folder of ours, where the rows are to lie. */
  readonly folder: string
  readonly signal: AbortSignal | undefined
}

export async function readDelivered(
  installation: Installation,
  { register, request, path, folder, signal }: WantedReading,
): Promise<Reading> {
  const instructions = instructionsOf(request)
  return readFile({
    ...instructions,
    rename: instructions.rename ?? {},
    path,
    folder,
    spatial: installation.spatial_extension,
    columns: register.columns.map(({ name }) => name),
    required: register.columns.filter(({ is_required }) => is_required).map(({ name }) => name),
    kinds: Object.fromEntries(register.columns.map(({ name, type }) => [name, type])),
    geometry: register.geometry?.kind,
    ...(signal ? { signal } : {}),
  })
}

/** What the request says of how the file is to be read, without the rest of it. */
export function instructionsOf(request: Omit<DeliveryRequest, 'actor'>) {
  return readingInstructions.strip().parse(request)
}
