// The columns that a saved mapping says, found in the file.
import type { InspectedColumn } from '../../api/contract/deliveries/inspection.ts'
import type { Mapping } from '../../api/contract/mapping.ts'
import type { Assigned } from './assign_columns.ts'

/** What the mapping does not speak of is found by its own name, as the reader does. */
export function columnsOfMapping(
  { instructions: { rename = {} } }: Mapping,
  ours: readonly string[],
  theirs: readonly InspectedColumn[],
): Assigned {
  return new Map(
    ours.flatMap((name) => {
      const said = rename[name]
      const found = said === '' ? undefined : sameName(theirs, said ?? name)
      return found
        ? [[name, { theirs: found, reason: said === undefined ? ('name' as const) : ('mapping' as const) }]]
        : []
    }),
  )
}

function sameName(theirs: readonly InspectedColumn[], name: string): string | undefined {
  const exact = theirs.find((column) => column.name === name)
  const loose = theirs.filter((column) => column.name.trim().toLowerCase() === name.trim().toLowerCase())
  return exact?.name ?? (loose.length === 1 ? loose[0]?.name : undefined)
}
