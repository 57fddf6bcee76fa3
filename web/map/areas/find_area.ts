// Which area lies under the pointer, and where an area lies on the screen.
import type { MapGeoJSONFeature, MapLibreMap, PointLike } from 'maplibre-gl'
import { areaSource, pointedLayers, pointLayer, polygonsFrom } from './area_layers.ts'
import type { AreaState } from './area_states.ts'

export type Found = { readonly id: string; readonly x: number; readonly y: number }
type Point = { readonly x: number; readonly y: number }

/** A symbol is small: this near is on it. */
const reach = 14

/** The nearest first; several where areas overlap or their symbols stand close. */
export function areasAt(
  map: MapLibreMap,
  { x, y }: Point,
  states: ReadonlyMap<string, AreaState>,
): readonly Found[] {
  const isNear = map.getZoom() < polygonsFrom
  const asked: PointLike | [PointLike, PointLike] = isNear
    ? [
        [x - reach, y - reach],
        [x + reach, y + reach],
      ]
    : [x, y]
  const layers = pointedLayers.filter((layer) => map.getLayer(layer))
  const found = map.queryRenderedFeatures(asked, { layers }).flatMap((feature) => {
    const id = textOf(feature, 'id')
    return id !== undefined && states.get(id)?.is_shown
      ? [{ id, ...((isNear ? projected(map, feature) : undefined) ?? { x, y }) }]
      : []
  })
  const away = (one: Found) => Math.hypot(one.x - x, one.y - y)
  const once = new Map(found.map((one) => [one.id, one]))
  return [...once.values()].toSorted((left, right) => away(left) - away(right))
}

/** Every shown area whose point is on the screen. */
export function areasInSight(map: MapLibreMap, states: ReadonlyMap<string, AreaState>): readonly Found[] {
  const features = map.querySourceFeatures(areaSource, { sourceLayer: pointLayer })
  const found = features.flatMap((feature) => {
    const id = textOf(feature, 'id')
    const place = inside(map, projected(map, feature))
    return id !== undefined && place && states.get(id)?.is_shown ? [{ id, ...place }] : []
  })
  return [...new Map(found.map((one) => [one.id, one])).values()]
}

/** Undefined where its point is in no tile that is here. */
export function placeOf(map: MapLibreMap, id: string): Point | undefined {
  const [feature] = map.querySourceFeatures(areaSource, {
    sourceLayer: pointLayer,
    filter: ['==', ['get', 'id'], id],
  })
  return feature && inside(map, projected(map, feature))
}

function inside(map: MapLibreMap, place: Point | undefined): Point | undefined {
  const { clientWidth, clientHeight } = map.getContainer()
  return place && place.x > 0 && place.y > 0 && place.x < clientWidth && place.y < clientHeight
    ? place
    : undefined
}

export function textOf({ properties }: Pick<MapGeoJSONFeature, 'properties'>, name: string) {
  const value: unknown = properties[name]
  return typeof value === 'string' ? value : undefined
}

function projected(map: MapLibreMap, { geometry }: Pick<MapGeoJSONFeature, 'geometry'>): Point | undefined {
  if (geometry.type !== 'Point') return undefined
  const [longitude = 0, latitude = 0] = geometry.coordinates
  const { x, y } = map.project([longitude, latitude])
  return { x, y }
}
