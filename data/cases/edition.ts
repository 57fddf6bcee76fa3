import { AppError } from '../../api/contract/problem.ts'

/** Throws AppError('conflict') where somebody has changed the thing since it was read. */
export function demandEdition(what: string, present: number, read: number): void {
  if (present === read) return
  throw changedMeanwhile(what)
}

export function changedMeanwhile(what: string): AppError {
  return new AppError(
    'conflict',
    `Somebody has changed ${what} since you read it. Nothing was saved: read it anew, and send what you still want.`,
  )
}
