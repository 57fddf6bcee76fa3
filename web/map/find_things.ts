// What lies under a point and has a page of its own.
import type { MapLibreMap } from 'maplibre-gl'
import type { AreaState } from './area_states.ts'
import { areasAt, textOf } from './find_area.ts'

export type Thing = {
  readonly kind: 'area' | 'application' | 'backbone_project' | 'connection_point'
  /** Of its page; a connection point's is its project's. */
  readonly id: string
  readonly name: string
}

export type Known = {
  readonly states: ReadonlyMap<string, AreaState>
  readonly names: ReadonlyMap<string, string>
  readonly records: Readonly<Record<string, ReadonlyMap<string, object>>>
}

/** A line is thin: this near is on it. */
const reach = 7
const kinds = {
  applications: { kind: 'application', id: 'id', name: 'association_name' },
  'backbone-projects': { kind: 'backbone_project', id: 'id', name: 'name' },
  'connection-points': { kind: 'connection_point', id: 'project_id', name: 'kind' },
} as const
type Laid = keyof typeof kinds
const isLaid = (source: string): source is Laid => Object.hasOwn(kinds, source)

export function thingsAt(
  map: MapLibreMap,
  { x, y }: { readonly x: number; readonly y: number },
  { states, names, records }: Known,
): readonly Thing[] {
  const areas = areasAt(map, { x, y }, states).map(
    ({ id }): Thing => ({ kind: 'area', id, name: names.get(id) ?? id }),
  )
  const drawn = map.queryRenderedFeatures([
    [x - reach, y - reach],
    [x + reach, y + reach],
  ])
  const others = drawn.flatMap((feature): Thing[] => {
    if (!isLaid(feature.source)) return []
    const { kind, id, name } = kinds[feature.source]
    const found = textOf(feature, id)
    // What does not stand at the date is in the tile all the same, only not to be seen.
    if (found === undefined || !(records[feature.source]?.has(found) ?? true)) return []
    return [{ kind, id: found, name: textOf(feature, name) ?? found }]
  })
  return [...new Map([...others, ...areas].map((thing) => [`${thing.kind} ${thing.id}`, thing])).values()]
}
