// What differs between two dates: each area that has another status, and how many went from which to which.
import type { StatusChange } from '../../api/contract/status_change.ts'
import type { AreaStatus } from '../../api/contract/vocabulary.ts'
import type { Compared } from '../state/areas/comparison.svelte.ts'

/** null: not on the county's list at that date. */
export type Standing = AreaStatus | null
export type Difference = {
  readonly id: string
  readonly name: string
  readonly place: string | null
  readonly from: Standing
  readonly to: Standing
  /** The last of the changes between the dates; there may be several on the way. */
  readonly last: StatusChange | undefined
}

export const standings: readonly Standing[] = ['untouched', 'applied', 'in_progress', 'connected', null]

export function compareAreas({ before, after, changes }: Compared): Difference[] {
  const then = new Map(before.map((area) => [area.id, area]))
  const now = new Map(after.map((area) => [area.id, area]))
  const last = new Map(changes.map((change) => [change.area_id, change]))
  return [...new Map([...then, ...now]).values()].flatMap(({ id, name, municipality_name: place }) => {
    const from = then.get(id)?.status ?? null
    const to = now.get(id)?.status ?? null
    return from === to ? [] : [{ id, name, place, from, to, last: last.get(id) }]
  })
}

/** How many areas stood so at the first date and so at the second, those that stayed where they were too. */
export function countMoves({ before, after }: Pick<Compared, 'before' | 'after'>) {
  const then = new Map(before.map(({ id, status }) => [id, status]))
  const now = new Map(after.map(({ id, status }) => [id, status]))
  const ids = [...new Map([...then, ...now]).keys()]
  return (from: Standing, to: Standing): number =>
    ids.filter((id) => (then.get(id) ?? null) === from && (now.get(id) ?? null) === to).length
}

export function remainingOf(areas: Compared['before']): number {
  return areas.filter(({ is_remaining }) => is_remaining).length
}
