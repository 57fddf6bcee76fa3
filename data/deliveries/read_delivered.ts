// The rows of a delivered file, read apart as the delivery is told to read it.
import { type Reading, readFile } from '../reading/read_file.ts'
import type { Register } from '../registers/register.ts'
import type { DeliveryRequest, Installation } from './delivery.ts'
import { homeBounds } from './home_bounds.ts'
import { instructionsOf, registerReading } from './register_reading.ts'

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
  return readFile({
    path,
    folder,
    spatial: installation.spatial_extension,
    ...registerReading(register),
    ...instructionsOf(request),
    ...(await homeToGuess(installation, request)),
    ...(signal ? { signal } : {}),
  })
}

/** Only a file of unknown CRS is held against it. */
async function homeToGuess({ database }: Installation, { crs }: WantedReading['request']) {
  const home = crs === undefined ? await database.session(homeBounds) : undefined
  return home ? { home } : {}
}
