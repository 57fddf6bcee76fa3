import { AppError } from '../../../api/contract/problem.ts'
import type { WorkingLayer } from '../working/working_layers.ts'

/** Throws AppError('conflict') where the layer was changed after the caller read it. */
export function demandEdition({ edition, drafted_at }: WorkingLayer, read: number): void {
  if (edition === read) return
  throw new AppError(
    'conflict',
    `The draft was changed at ${drafted_at}, after you read it: it is at edition ${edition} now, and you sent ${read}. ` +
      'Read it again, put your changes into what stands there now, and send it anew.',
  )
}
