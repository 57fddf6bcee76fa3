// Any file becomes a table with every column of it, in the same isolated child process in which registers are read.
import { askChild } from './isolation/ask_child.ts'
import type { ReadingRequest } from './reading.ts'
import { type WholeReading, wholeReading } from './whole/whole_reading.ts'

export type WholeRequest = Pick<
  ReadingRequest,
  'path' | 'folder' | 'spatial' | 'crs' | 'layer' | 'home' | 'limits' | 'signal'
>

export async function readWhole(request: WholeRequest): Promise<WholeReading> {
  const nothingWanted = { columns: [], required: [], geometry: undefined, rename: {} }
  return wholeReading.parse(await askChild({ ...request, ...nothingWanted }, 'whole'))
}
