// Which code each value of theirs becomes, for columns with a fixed list of codes.
import type { InspectedColumn } from '../../api/contract/deliveries/inspection.ts'
import type { Suggestion } from '../../api/contract/mapping.ts'
import type { Column } from '../registers/register.ts'
import { knownCode } from './known_code.ts'

export type SuggestedValues = Suggestion['values'][number]

/** Undefined where nothing has to be said: all values are codes, or nobody has counted them. `kept` is what a saved mapping says. */
export function suggestValues(
  column: Column,
  { values }: InspectedColumn,
  kept: Readonly<Record<string, string>> = {},
): SuggestedValues | undefined {
  if (!column.choices || !values) return undefined
  if (values.every(({ value }) => column.choices?.includes(value))) return undefined
  return {
    column: column.name,
    values: values.map(({ value, rows }) => {
      const said = Object.hasOwn(kept, value) ? kept[value] : undefined
      const known = knownCode(column, value)
      if (said !== undefined) return { theirs: value, rows, ours: said, reason: 'mapping' }
      return { theirs: value, rows, ours: known?.ours ?? null, reason: known?.reason ?? null }
    }),
  }
}

/** As the reader takes them: what is a code already needs no saying. */
export function valueInstructions(
  suggested: readonly SuggestedValues[],
): Record<string, Record<string, string>> {
  const said = suggested.map(({ column, values }) => {
    const pairs = values.flatMap(({ theirs, ours }) =>
      ours === null || ours === theirs ? [] : [[theirs, ours] as const],
    )
    return [column, Object.fromEntries(pairs)] as const
  })
  return Object.fromEntries(said.filter(([, values]) => Object.keys(values).length > 0))
}
