// Which saved mapping was made for a file of this kind: the columns tell.
import type { Mapping } from '../../api/contract/mapping.ts'
import type { RegisterName } from '../../api/contract/vocabulary.ts'

/** Of what the mapping knew but does not use, this much has to be there. */
const shareOfRest = 0.8

type File = { readonly register: RegisterName; readonly columns: readonly string[] }

/** The best: the same columns before some of them, then the share that is there, then the latest. */
export function recognise(saved: readonly Mapping[], file: File): Mapping | undefined {
  const there = new Set(file.columns.map(alike))
  const fitting = saved
    .filter(({ register }) => register === file.register)
    .flatMap((mapping) => {
      const fit = fitOf(mapping, there)
      return fit === undefined ? [] : [{ mapping, fit }]
    })
  fitting.sort(
    (left, right) => right.fit - left.fit || (left.mapping.saved_at < right.mapping.saved_at ? 1 : -1),
  )
  return fitting[0]?.mapping
}

/** 2 for the same columns; else the share of the rest; undefined where it does not fit. */
function fitOf({ columns, instructions }: Mapping, there: ReadonlySet<string>): number | undefined {
  const known = new Set(columns.map(alike))
  const used = new Set(
    Object.values(instructions.rename ?? {})
      .filter(Boolean)
      .map(alike),
  )
  if (known.size === 0 || [...used].some((name) => !there.has(name))) return undefined
  if (known.size === there.size && [...known].every((name) => there.has(name))) return 2
  const rest = [...known].filter((name) => !used.has(name))
  const share = rest.length === 0 ? 1 : rest.filter((name) => there.has(name)).length / rest.length
  return share >= shareOfRest ? share : undefined
}

/** As the reader compares names: capitals do not matter. */
function alike(name: string): string {
  return name.trim().toLowerCase()
}
