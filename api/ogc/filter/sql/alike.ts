// Values that are compared have one type. Of a day and a time the day decides: a time is on that day or not. A text that is compared with a date is read as one.

import { refuseFilter } from '../limits.ts'
import { isDate, timestampOf } from '../literals.ts'
import { type Scalar, saidOf } from './scalar.ts'

/** Throws AppError('bad_input') for what cannot be compared. */
export function alike(scalars: readonly Scalar[]): readonly Scalar[] {
  const typed = scalars.some(isTemporal) ? scalars.map(readAsTime) : scalars
  const [first, ...others] = typed
  if (!first) return []
  if (typed.every(isTemporal)) return typed.some(({ type }) => type === 'date') ? typed.map(onDay) : typed
  const other = others.find(({ type }) => type !== first.type)
  if (other) refuseFilter(`compares ${saidOf(first)} with ${saidOf(other)}`)
  return isAllWhole(typed) ? typed : typed.map(asDouble)
}

function isTemporal({ type }: Scalar): boolean {
  return type === 'date' || type === 'datetime'
}

function readAsTime(scalar: Scalar): Scalar {
  if (scalar.type !== 'text' || !('literal' in scalar) || scalar.literal.as !== '{}::varchar') return scalar
  return temporalLiteral(scalar.literal.text) ?? scalar
}

/** Undefined for a text that is neither a date nor a time. */
export function temporalLiteral(text: string): Scalar | undefined {
  const said = `'${text}'`
  if (isDate(text)) return { type: 'date', said, literal: { text, as: '{}::date' } }
  const time = timestampOf(text)
  return time === undefined
    ? undefined
    : { type: 'datetime', said, literal: { text: time, as: '{}::timestamp' } }
}

export function onDay(scalar: Scalar): Scalar {
  if (scalar.type === 'date') return scalar
  const { said } = scalar
  if ('sql' in scalar) return { type: 'date', said, sql: `${scalar.sql}::date` }
  return { type: 'date', said, literal: { ...scalar.literal, as: `${scalar.literal.as}::date` } }
}

/** Written whole numbers beside others that are not: one type, so that a list of them is bound as one. */
function isAllWhole(scalars: readonly Scalar[]): boolean {
  return scalars.every((one) => !('literal' in one) || one.literal.as !== '{}::double')
}

const wholeTypes = ['{}::bigint', '{}::hugeint']

function asDouble(scalar: Scalar): Scalar {
  if (!('literal' in scalar) || !wholeTypes.includes(scalar.literal.as)) return scalar
  return { ...scalar, literal: { ...scalar.literal, as: '{}::double' } }
}
