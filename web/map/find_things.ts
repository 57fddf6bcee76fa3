// What lies under a point and has a page of its own.
import type { MapGeoJSONFeature, MapLibreMap } from 'maplibre-gl'
import type { Layer } from '../../api/contract/catalogue/layer.ts'
import type { Words } from '../../api/contract/vocabulary.ts'
import type { AreaState } from './areas/area_states.ts'
import { areasAt, textOf } from './areas/find_area.ts'
import { sourceOf } from './layer/published_layers.ts'

export type Thing = {
  readonly kind: 'area' | 'application' | 'backbone_project' | 'connection_point' | 'layer_row'
  /** Of its page; a connection point's is its project's, a published row's is its layer's. */
  readonly id: string
  readonly name: string
  /** What tells two of one page apart. */
  readonly row?: string | undefined
  /** Of a published layer: its title. */
  readonly layer?: Words | undefined
}

export type Known = {
  readonly states: ReadonlyMap<string, AreaState>
  readonly names: ReadonlyMap<string, string>
  readonly records: Readonly<Record<string, ReadonlyMap<string, object>>>
  readonly published: ReadonlyMap<string, NamedLayer>
}

/** A published layer, as its rows are named on the map. */
export type NamedLayer = Pick<Layer, 'id' | 'title' | 'fields'>

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
  { states, names, records, published }: Known,
): readonly Thing[] {
  const areas = areasAt(map, { x, y }, states).map(
    ({ id }): Thing => ({ kind: 'area', id, name: names.get(id) ?? id }),
  )
  const drawn = map.queryRenderedFeatures([
    [x - reach, y - reach],
    [x + reach, y + reach],
  ])
  const bySource = new Map([...published.values()].map((layer) => [sourceOf(layer.id), layer]))
  const others = drawn.flatMap((feature): Thing[] => {
    const layer = bySource.get(feature.source)
    if (layer) return [rowOf(layer, feature)]
    if (!isLaid(feature.source)) return []
    const { kind, id, name } = kinds[feature.source]
    const found = textOf(feature, id)
    // What does not stand at the date is in the tile all the same, only not to be seen.
    if (found === undefined || !(records[feature.source]?.has(found) ?? true)) return []
    return [{ kind, id: found, name: textOf(feature, name) ?? found }]
  })
  return [...new Map([...others, ...areas].map((thing) => [keyOf(thing), thing])).values()]
}

export function keyOf({ kind, id, row = '' }: Thing): string {
  return `${kind} ${id} ${row}`
}

/** By the first of its fields that has a text. */
function rowOf({ id, title, fields }: NamedLayer, feature: MapGeoJSONFeature): Thing {
  const name = fields.map((field) => textOf(feature, field.name)).find((value) => value)
  const row = String(feature.properties.feature_id ?? feature.id ?? '')
  return { kind: 'layer_row', id, row, layer: title, name: name ?? '' }
}
