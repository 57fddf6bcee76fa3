// Which area lies under the pointer, and where an area lies on the screen.
import type { MapGeoJSONFeature, MapLibreMap, PointLike } from 'maplibre-gl'
import { areaSource, pointedLayers, pointLayer, polygonsFrom } from './area_layers.ts'
import type { AreaState } from './area_states.ts'

export type Found = { readonly id: string; readonly x: number; readonly y: number }
type Point = { readonly x: number; readonly y: number }

/** A symbol is small: this near is on it. */
const reach = 14

export function areaAt(
  map: MapLibreMap,
  { x, y }: Point,
  states: ReadonlyMap<string, AreaState>,
): Found | undefined {
  const isNear = map.getZoom() < polygonsFrom
  const asked: PointLike | [PointLike, PointLike] = isNear
    ? [
        [x - reach, y - reach],
        [x + reach, y + reach],
      ]
    : [x, y]
  const layers = pointedLayers.filter((layer) => map.getLayer(layer))
  const found = map.queryRenderedFeatures(asked, { layers }).flatMap((feature) => {
    const id = idOf(feature)
    return id !== undefined && states.get(id)?.is_shown
      ? [{ id, ...((isNear ? projected(map, feature) : undefined) ?? { x, y }) }]
      : []
  })
  const away = (one: Found) => Math.hypot(one.x - x, one.y - y)
  return found.toSorted((left, right) => away(left) - away(right))[0]
}

/** Undefined where its point is in no tile that is here. */
export function placeOf(map: MapLibreMap, id: string): Point | undefined {
  const [feature] = map.querySourceFeatures(areaSource, {
    sourceLayer: pointLayer,
    filter: ['==', ['get', 'id'], id],
  })
  const place = feature && projected(map, feature)
  const { clientWidth, clientHeight } = map.getContainer()
  const isInside = place && place.x > 0 && place.y > 0 && place.x < clientWidth && place.y < clientHeight
  return isInside ? place : undefined
}

function idOf({ properties }: Pick<MapGeoJSONFeature, 'properties'>): string | undefined {
  const id: unknown = properties.id
  return typeof id === 'string' ? id : undefined
}

function projected(map: MapLibreMap, { geometry }: Pick<MapGeoJSONFeature, 'geometry'>): Point | undefined {
  if (geometry.type !== 'Point') return undefined
  const [longitude = 0, latitude = 0] = geometry.coordinates
  const { x, y } = map.project([longitude, latitude])
  return { x, y }
}
