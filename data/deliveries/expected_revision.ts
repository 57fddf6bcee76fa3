import { AppError } from '../../api/contract/problem.ts'
import type { Installation } from './delivery.ts'

/** A preview holds only for the state that it was made of. */
export function assertRevision({ database }: Installation, expected: number | undefined): void {
  if (expected === undefined || expected === database.revision()) return
  throw new AppError(
    'conflict',
    'Other changes came in after the preview, so it may no longer hold. Preview again, and apply that.',
  )
}
