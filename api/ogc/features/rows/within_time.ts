// A question that takes too long is ended: filters are anybody's, and the engine is everybody's.
import { AppError } from '../../../contract/problem.ts'
import { createSlots } from '../../../downloads/sending/slots.ts'

export const longest_ms = 15_000

/** Fewer than the engine has readers, so that one is left for everything else. */
const asking = createSlots({ at_once: 3, waiting: 300, wait_ms: 15_000 })

/** `work` gets a signal that holds the caller's and the clock. Throws AppError('busy') once it is over. */
export async function withinTime<T>(
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const giveBack = await asking.take(signal)
  const clock = AbortSignal.timeout(longest_ms)
  try {
    return await work(AbortSignal.any([signal, clock]))
  } catch (error) {
    throw clock.aborted && !signal.aborted ? tookTooLong() : error
  } finally {
    giveBack()
  }
}

export function tookTooLong(): AppError {
  return new AppError(
    'busy',
    `The question took longer than ${longest_ms / 1000} seconds and was ended. Ask for a smaller rectangle, or with a simpler filter.`,
  )
}
