// What a file turns out to be, and how it would become ours.
import type { Installation } from '../deliveries/delivery.ts'
import type { ImportRecord, Look } from './import_record.ts'

export async function lookAtFile(
  _installation: Installation,
  _record: ImportRecord,
  _signal: AbortSignal,
): Promise<Look> {
  throw new Error('not yet')
}
