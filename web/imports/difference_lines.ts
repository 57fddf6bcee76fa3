// A difference as it is read: of a change each field before and after, of the others what the row holds.
import type { Difference } from '../../api/contract/deliveries/import.ts'
import type { ImportText } from '../text/administration.ts'
import type { RegisterNames } from './register_names.ts'

export type DifferenceLine = {
  readonly name: string
  /** Undefined: there is only one state of it. */
  readonly before: string | undefined
  readonly after: string
}
type Words = {
  readonly text: ImportText['differences']
  readonly names: Pick<RegisterNames, 'titleOf' | 'wordOf' | 'keyColumns'>
}

const fieldsAtMost = 4

export function differenceLines(difference: Difference, { text, names }: Words): DifferenceLine[] {
  const { change, differing, before, after } = difference
  const { titleOf, wordOf, keyColumns } = names
  const said = (column: string, value: string | number | null | undefined) =>
    value === null || value === undefined || value === '' ? text.empty : wordOf(column, String(value))
  if (change === 'changed')
    return differing.map((column) =>
      column === 'geometry'
        ? { name: text.geometry, before: undefined, after: text.geometryChanged }
        : {
            name: titleOf(column),
            before: said(column, before?.[column]),
            after: said(column, after?.[column]),
          },
    )
  return Object.entries(after ?? before ?? {})
    .filter(([column, value]) => value !== null && value !== '' && !keyColumns.includes(column))
    .slice(0, fieldsAtMost)
    .map(([column, value]) => ({ name: titleOf(column), before: undefined, after: said(column, value) }))
}
