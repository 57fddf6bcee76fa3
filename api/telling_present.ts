// Where a change does not fit the present state, its refusal carries the thing as it is now, as whoever asks may see it: a page shows it beside what was typed.
import { AppError } from './contract/problem.ts'

export async function tellingPresent<T>(
  change: () => Promise<T>,
  present: () => Promise<object | undefined>,
): Promise<T> {
  try {
    return await change()
  } catch (error) {
    if (!(error instanceof AppError) || error.kind !== 'conflict') throw error
    const { message, faults } = error
    throw new AppError('conflict', message, faults, await present())
  }
}
