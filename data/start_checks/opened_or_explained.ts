// What the engine says when it cannot open a file, in words that lead back to work.
import { AppError } from '../../api/contract/problem.ts'
import type { DataFolder } from '../data_folder.ts'

export async function openedOrExplained<T>(folder: DataFolder, open: () => Promise<T>): Promise<T> {
  try {
    return await open()
  } catch (error) {
    if (error instanceof AppError) throw error
    const message = error instanceof Error ? error.message : String(error)
    if (/conflicting lock|being used by another process|could not set lock/i.test(message))
      throw new AppError(
        'conflict',
        `Another process has the database ${folder.database} open. Stop it, or set BRISTKARTAN_DATA to another folder.`,
      )
    if (/no space left|disk.*full/i.test(message))
      throw new AppError(
        'data_missing',
        `The disk of ${folder.path} is full: ${message}. Free some room and start again.`,
      )
    throw damaged(folder, message)
  }
}

export function damaged(folder: DataFolder, message: string): AppError {
  return new AppError(
    'data_missing',
    `The database file ${folder.database} is damaged or no database: ${message}\n` +
      'Move the file away (keep it), then restore the latest backup into an empty folder: ' +
      'BRISTKARTAN_DATA=<empty folder> npm run restore -- <backup folder>. ' +
      `Every delivered file is also kept in ${folder.files} and can be imported again.`,
  )
}
