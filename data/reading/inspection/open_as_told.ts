// Opens a file as the person says; where that cannot be, as it would be opened without a word, with a note of why.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../../../api/contract/problem.ts'
import { type OpenedFile, openForeignFile } from '../child/open_foreign_file.ts'
import type { IsolatedRequest } from '../isolation/run_isolated.ts'

export type OpenedAsTold = { file: OpenedFile; request: IsolatedRequest; notes: readonly string[] }

export async function openAsTold(request: IsolatedRequest): Promise<OpenedAsTold> {
  try {
    return { file: await openForeignFile(request, { mayDoWithoutSpatial: false }), request, notes: [] }
  } catch (error) {
    const { layer, encoding, delimiter, header_line, ...rest } = request
    const isTold = [layer, encoding, delimiter, header_line].some((told) => told !== undefined)
    if (!(error instanceof AppError) || !isTold) throw error
    const folder = join(request.folder, 'untold')
    mkdirSync(folder, { recursive: true })
    const untold = { ...rest, folder }
    const file = await openForeignFile(untold, { mayDoWithoutSpatial: false })
    return { file, request: untold, notes: [error.message] }
  }
}
