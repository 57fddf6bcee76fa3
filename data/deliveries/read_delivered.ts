// The rows of a delivered file, read apart as the delivery is told to read it.
import { type Reading, readFile } from '../reading/read_file.ts'
import type { Register } from '../registers/register.ts'
import type { DeliveryRequest, Installation } from './delivery.ts'
import { homeBounds } from './home_bounds.ts'
import { type FileToRead, readingRequest } from './reading_request.ts'

export type WantedReading = Pick<FileToRead, 'path' | 'folder' | 'signal'> & {
  readonly register: Register
  readonly request: Omit<DeliveryRequest, 'actor'>
}

export async function readDelivered(
  installation: Installation,
  { request, ...file }: WantedReading,
): Promise<Reading> {
  // Only a file of unknown CRS is held against it.
  const home = request.crs === undefined ? await installation.database.session(homeBounds) : undefined
  return readFile(readingRequest(installation, { ...file, instructions: request, home }))
}
