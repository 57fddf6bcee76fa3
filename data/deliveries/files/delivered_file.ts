// The file of a delivery, as it came.
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../../api/contract/problem.ts'
import type { Installation } from '../delivery.ts'
import { recordedDelivery } from '../record/recorded_delivery.ts'

export type DeliveredFile = {
  readonly path: string
  /** The name that it came with. */
  readonly name: string
}

/** Throws AppError('not_found') where there is no such delivery, or it is an undo, which has no file. */
export async function deliveredFile({ database, folder }: Installation, id: number): Promise<DeliveredFile> {
  const { file_name, file_sha256 } = await recordedDelivery(database, id)
  if (file_name === null || file_sha256 === null)
    throw new AppError('not_found', `Delivery ${id} took back another delivery, so it has no file.`)
  const path = join(folder.files, file_sha256)
  if (await stat(path).catch(() => undefined)) return { path, name: file_name }
  throw new AppError(
    'data_missing',
    `The file ${file_name} of delivery ${id} is no longer among the kept files. Take it from a backup.`,
  )
}
