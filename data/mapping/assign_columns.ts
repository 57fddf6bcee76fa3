// Which of their columns is which of ours: names before synonyms before contents, none twice, and where two fit alike, none.
import type { InspectedColumn } from '../../api/contract/deliveries/inspection.ts'
import type { suggestionReasons } from '../../api/contract/mapping.ts'
import type { Column } from '../registers/register.ts'
import { contradicts, isOfItsKind } from './contents.ts'
import { asTarget, nameFit } from './name_fit.ts'

export type SuggestionReason = (typeof suggestionReasons)[number]
/** Theirs, by the name of ours. */
export type Assigned = Map<string, { readonly theirs: string; readonly reason: SuggestionReason }>

type Settled = { readonly assigned: Assigned; readonly undecided: Set<string> }

type Claim = {
  readonly column: Column
  readonly theirs: string
  readonly reason: SuggestionReason
  readonly rank: number
}

export function assignColumns(
  columns: readonly Column[],
  theirs: readonly InspectedColumn[],
  taken: ReadonlySet<string>,
): Assigned {
  const free = theirs.filter(({ name }) => !taken.has(name))
  const settled: Settled = { assigned: new Map(), undecided: new Set() }
  const named = claimsByName(columns, free)
  settle(
    named.filter(({ reason }) => reason === 'name'),
    settled,
  )
  settle(
    named.filter(({ reason }) => reason === 'synonym'),
    settled,
  )
  settle(claimsByContents(columns, free), settled)
  return settled.assigned
}

function claimsByName(columns: readonly Column[], theirs: readonly InspectedColumn[]): Claim[] {
  const targets = columns.map(asTarget)
  return targets.flatMap((target) =>
    theirs.flatMap((inspected): Claim[] => {
      const fit = nameFit(target, inspected.name, targets)
      if (!fit || (fit.reason === 'synonym' && contradicts(target.column, inspected))) return []
      return [{ column: target.column, theirs: inspected.name, ...fit }]
    }),
  )
}

function claimsByContents(columns: readonly Column[], theirs: readonly InspectedColumn[]): Claim[] {
  return columns.flatMap((column) =>
    theirs
      .filter((inspected) => isOfItsKind(column, inspected))
      .map(({ name }): Claim => ({ column, theirs: name, reason: 'content', rank: 0 })),
  )
}

/** The surest claims first, of those alike the required columns. Two columns of theirs that fit one of ours alike leave it undecided. */
function settle(claims: readonly Claim[], { assigned, undecided }: Settled): void {
  const isTaken = (name: string) => [...assigned.values()].some(({ theirs }) => theirs === name)
  for (const { column, theirs, reason, rank } of [...claims].sort(surestFirst)) {
    if (assigned.has(column.name) || undecided.has(column.name) || isTaken(theirs)) continue
    const alike = claims.filter((other) => other.column === column && other.rank === rank)
    const isOpen = alike.some((other) => other.theirs !== theirs && !isTaken(other.theirs))
    if (isOpen) undecided.add(column.name)
    else assigned.set(column.name, { theirs, reason })
  }
}

function surestFirst(left: Claim, right: Claim): number {
  return left.rank - right.rank || priority(right) - priority(left)
}

function priority({ column }: Claim): number {
  return column.is_required ? 1 : 0
}
