// Dates that a person types, held against today.
import { today } from '../../data/today.ts'
import { AppError } from '../contract/problem.ts'

type Typed = { readonly parameter: string; readonly date: string; readonly now: Date }

export function demandNotPast({ parameter, date, now }: Typed): void {
  if (date >= today(now)) return
  refuse(parameter, `must be today or later: ${date} has passed`)
}

export function demandNotFuture({ parameter, date, now }: Typed): void {
  if (date <= today(now)) return
  refuse(parameter, `must be today or earlier: ${date} has not come yet`)
}

function refuse(parameter: string, detail: string): never {
  throw new AppError('bad_input', `${parameter} ${detail}`, [{ parameter, detail }])
}
