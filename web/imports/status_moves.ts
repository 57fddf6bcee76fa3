// Areas that change status, gathered by from which to which, the most first.
import type { StatusMove } from '../../api/contract/deliveries/import.ts'
import type { AreaStatus } from '../../api/contract/vocabulary.ts'

export type MoveCount = {
  readonly from: AreaStatus | null
  readonly to: AreaStatus | null
  readonly areas: number
}

export function countStatusMoves(moves: readonly StatusMove[]): MoveCount[] {
  const counts = new Map<string, MoveCount>()
  for (const { from_status: from, to_status: to } of moves) {
    const kind = `${from} ${to}`
    counts.set(kind, { from, to, areas: (counts.get(kind)?.areas ?? 0) + 1 })
  }
  return [...counts.values()].sort((one, other) => other.areas - one.areas)
}
