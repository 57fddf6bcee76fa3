// A disk without room is the operator's to mend, wherever it shows: the message says so instead of calling it a mistake of the server.
import { AppError } from '../../api/contract/problem.ts'

export function isFullDisk(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOSPC'
}

export function noRoom(): AppError {
  return new AppError(
    'data_missing',
    'The disk of the server is full. Free some room in its data folder, then try again.',
  )
}
