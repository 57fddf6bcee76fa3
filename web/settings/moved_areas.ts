// What other limits change: the areas whose status is another than with the usual ones.
import type { ShortageArea } from '../../api/contract/shortage_area.ts'
import type { AreaStatus } from '../../api/contract/vocabulary.ts'

export type MovedArea = {
  readonly id: string
  readonly name: string
  readonly from: AreaStatus
  readonly to: AreaStatus
}
export type Moved = {
  readonly areas: readonly MovedArea[]
  /** How many more, or fewer, with the chosen limits. */
  readonly connected: number
  readonly remaining: number
}

export function movedAreas(usual: readonly ShortageArea[], chosen: readonly ShortageArea[]): Moved {
  const before = new Map(usual.map(({ id, status }) => [id, status]))
  const areas = chosen.flatMap(({ id, name, status: to }) => {
    const from = before.get(id)
    return from && to && from !== to ? [{ id, name, from, to }] : []
  })
  return {
    areas,
    connected: difference(areas, (status) => status === 'connected'),
    remaining: difference(areas, (status) => status === 'applied' || status === 'untouched'),
  }
}

function difference(areas: readonly MovedArea[], counts: (status: AreaStatus) => boolean): number {
  return areas.filter(({ to }) => counts(to)).length - areas.filter(({ from }) => counts(from)).length
}
