// A single value within a filter: of a field, as it is written, or calculated from others.
import type { Scope } from './scope.ts'

export const scalarTypes = ['text', 'number', 'boolean', 'date', 'datetime'] as const
export type ScalarType = (typeof scalarTypes)[number]

export type Scalar = {
  readonly type: ScalarType
  /** How a message names it. */
  readonly said: string
  /** By which functions the text of a field was changed already. */
  readonly changed_by?: readonly string[]
} & ({ readonly sql: string } | { readonly literal: Literal })

/** As it was written. It is bound only where it is used, so that a list of them can be bound as one. */
export type Literal = {
  readonly text: string
  /** SQL in which `{}` stands for the bound text. */
  readonly as: string
}

export function sqlOf(scalar: Scalar, { bind }: Scope): string {
  return 'sql' in scalar ? scalar.sql : scalar.literal.as.replace('{}', bind(scalar.literal.text))
}

export const typeWords: Readonly<Record<ScalarType | 'geometry', string>> = {
  text: 'a text',
  number: 'a number',
  boolean: 'true or false',
  date: 'a date',
  datetime: 'a time',
  geometry: 'a place',
}

export function saidOf({ said, type }: Scalar): string {
  return `${said} (${typeWords[type]})`
}

/** Of what is calculated, where the SQL stands `{}` times once: for a literal it stays one. */
export function wrapped(scalar: Scalar, as: (sql: string) => string, said: string): Scalar {
  const { type } = scalar
  if ('sql' in scalar) return { type, said, sql: as(scalar.sql) }
  return { type, said, literal: { text: scalar.literal.text, as: as(scalar.literal.as) } }
}
