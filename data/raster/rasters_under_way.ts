// Rasters whose file is there and whose row is not committed yet: nobody else's tidying may take them.
import { dirname } from 'node:path'

/** By the folder in which they were laid ready. */
const underWay = new Map<string, string>()

export function isStoring(path: string, data_id: string): void {
  underWay.set(dirname(dirname(path)), data_id)
}

export function isStored(scratch: string): void {
  underWay.delete(scratch)
}

export function isUnderWay(data_id: string): boolean {
  return [...underWay.values()].includes(data_id)
}
