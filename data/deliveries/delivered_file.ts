// The file of a delivery, as it came.
import type { Installation } from './delivery.ts'

export type DeliveredFile = {
  readonly path: string
  /** The name that it came with. */
  readonly name: string
}

/** Throws AppError('not_found') where there is no such delivery, or it is an undo, which has no file. */
export async function deliveredFile(_installation: Installation, _id: number): Promise<DeliveredFile> {
  throw new Error('not yet')
}
