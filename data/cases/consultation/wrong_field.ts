import { AppError } from '../../../api/contract/problem.ts'

/** A field of the body that only the database or the clock can tell is wrong, said as those are that are wrong by themselves. */
export function wrongField(parameter: string, detail: string): AppError {
  return new AppError('bad_input', `${parameter} ${detail}`, [{ parameter, detail }])
}
