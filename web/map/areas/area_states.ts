// What the map knows of each area besides its shape, and what to tell MapLibre when that changes.
import type { AreaStatus } from '../../../api/contract/vocabulary.ts'

export type AreaState = {
  readonly status: AreaStatus | null
  readonly is_listed: boolean
  readonly is_shown: boolean
  readonly is_dimmed: boolean
  readonly is_pointed: boolean
  readonly is_chosen: boolean
}

export const unlisted: AreaState = {
  status: null,
  is_listed: false,
  is_shown: false,
  is_dimmed: false,
  is_pointed: false,
  is_chosen: false,
}

type Shown = {
  readonly areas: readonly {
    readonly area: { readonly id: string; readonly status: AreaStatus | null }
    readonly is_shown: boolean
  }[]
  readonly chosen: string | undefined
  readonly pointed: string | undefined
}

export function areaStates({ areas, chosen, pointed }: Shown): Map<string, AreaState> {
  const isOneChosen = areas.some(({ area }) => area.id === chosen)
  return new Map(
    areas.map(({ area, is_shown }) => {
      const is_chosen = area.id === chosen
      return [
        area.id,
        {
          status: area.status,
          is_listed: area.status !== null,
          is_shown: is_shown || is_chosen,
          is_dimmed: isOneChosen && !is_chosen,
          is_pointed: area.id === pointed,
          is_chosen,
        },
      ]
    }),
  )
}

/** Only what differs: pointing at one area says two things to the map, not 175. */
export function changedStates(
  before: ReadonlyMap<string, AreaState>,
  after: ReadonlyMap<string, AreaState>,
): [string, AreaState][] {
  const gone = [...before.keys()].filter((id) => !after.has(id)).map((id) => [id, unlisted] as const)
  return [...gone.map(([id, state]): [string, AreaState] => [id, state]), ...after].filter(
    ([id, state]) => JSON.stringify(before.get(id)) !== JSON.stringify(state),
  )
}
