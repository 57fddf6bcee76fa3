// The fields of a row as they are typed, and as they are sent: amounts are numbers, what is empty is null.
import type { RowValue } from '../../state/cases/register_row.ts'

type Fields = Readonly<Record<string, RowValue>>
export type Typed = Readonly<Record<string, string>>

export function typedOf(fields: Fields): Typed {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, value === null ? '' : String(value)]),
  )
}

/** What is no amount is sent as it was typed, so that the refusal can say what is wrong with it. */
export function sentOf(typed: Typed, amounts: readonly string[]): Record<string, RowValue> {
  return Object.fromEntries(
    Object.entries(typed).map(([name, said]) => {
      const text = said.trim()
      const digits = text.replaceAll(/[\s\u00a0\u202f]/g, '')
      const is_amount = amounts.includes(name) && /^\d+$/.test(digits)
      return [name, text === '' ? null : is_amount ? Number(digits) : text]
    }),
  )
}

/** The columns in which two rows differ. */
export function differing(one: Typed, other: Typed): string[] {
  return Object.keys(one).filter((name) => (one[name] ?? '').trim() !== (other[name] ?? '').trim())
}
