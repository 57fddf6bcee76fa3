// Where the map looks: the whole county, an area, or the place that the address names. Movements end within 400 ms, and
// there are none for whoever has asked for none.
import type { MapLibreMap } from 'maplibre-gl'
import { isSamePosition, type Position, rounded } from '../state/position.ts'

export type Bounds = [west: number, south: number, east: number, north: number]

const glideMs = 350
const nearestForArea = 11.5

/** Told with every movement of ours, so that its end knows what to write into the address. */
export type Movement = { readonly goes: 'home' | 'there' }

export class Camera {
  readonly #map: MapLibreMap
  readonly #home: Bounds

  constructor(map: MapLibreMap, home: Bounds) {
    this.#map = map
    this.#home = home
  }

  get position(): Position {
    const { lng, lat } = this.#map.getCenter()
    return rounded({ zoom: this.#map.getZoom(), latitude: lat, longitude: lng })
  }

  goHome(is_still = false) {
    const said: Movement = { goes: 'home' }
    this.#map.fitBounds(
      this.#home,
      { padding: homePadding(this.#map.getContainer()), duration: is_still ? 0 : duration() },
      said,
    )
  }

  /** Follows the address; where it already is, nothing happens. */
  goTo({ zoom, latitude, longitude }: Position) {
    if (isSamePosition(this.position, { zoom, latitude, longitude })) return
    const said: Movement = { goes: 'there' }
    this.#map.easeTo({ center: [longitude, latitude], zoom, duration: duration() }, said)
  }

  glideTo(bounds: Bounds) {
    const said: Movement = { goes: 'there' }
    this.#map.fitBounds(bounds, { padding: 72, maxZoom: nearestForArea, duration: duration() }, said)
  }

  zoomBy(steps: number) {
    const said: Movement = { goes: 'there' }
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps, duration: duration() }, said)
  }
}

/** 24 to 40 pixels of air, by the map's size. */
export function homePadding(container: HTMLElement): number {
  return container.clientWidth < 600 ? 20 : 36
}

function duration(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : glideMs
}

/** A little outside, so that the county never leaves the window. */
export function widened([west, south, east, north]: Bounds): Bounds {
  const aside = (east - west) * 0.75
  const up = (north - south) * 0.5
  return [west - aside, south - up, east + aside, north + up]
}
