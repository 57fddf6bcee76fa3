// Where the map looks: the whole county, an area, or the place that the address names. Movements end within 400 ms, and
// there are none for whoever has asked for none.
import type { MapLibreMap } from 'maplibre-gl'
import { isSamePosition, type Position, rounded } from '../../state/address/position.ts'
import type { Direction } from './walk.ts'

export type Bounds = [west: number, south: number, east: number, north: number]

const glideMs = 350
const nearestForArea = 11.5

/** Told with every movement of ours, so that its end knows what to write into the address. */
export type Movement = { readonly goes: 'home' | 'there' }

export class Camera {
  readonly #map: MapLibreMap
  readonly #home: Bounds
  readonly #padding: (container: HTMLElement) => Padding

  constructor(map: MapLibreMap, home: Bounds, padding = homePadding) {
    this.#map = map
    this.#home = home
    this.#padding = padding
  }

  get position(): Position {
    const { lng, lat } = this.#map.getCenter()
    return rounded({ zoom: this.#map.getZoom(), latitude: lat, longitude: lng })
  }

  goHome(is_still = false) {
    const said: Movement = { goes: 'home' }
    this.#map.fitBounds(
      this.#home,
      { padding: this.#padding(this.#map.getContainer()), duration: is_still ? 0 : duration() },
      said,
    )
  }

  /** Follows the address; where it already is, nothing happens. */
  goTo({ zoom, latitude, longitude }: Position) {
    if (isSamePosition(this.position, { zoom, latitude, longitude })) return
    const said: Movement = { goes: 'there' }
    this.#map.easeTo({ center: [longitude, latitude], zoom, duration: duration() }, said)
  }

  glideTo(bounds: Bounds, nearest = nearestForArea) {
    const said: Movement = { goes: 'there' }
    this.#map.fitBounds(bounds, { padding: 72, maxZoom: nearest, duration: duration() }, said)
  }

  moveBy(x: number, y: number) {
    const said: Movement = { goes: 'there' }
    this.#map.panBy([x, y], { duration: duration() }, said)
  }

  /** A third of the map on: what comes into sight may be walked to. */
  moveTowards(direction: Direction) {
    const { clientWidth, clientHeight } = this.#map.getContainer()
    const [x, y] = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }[direction]
    this.moveBy(((x ?? 0) * clientWidth) / 3, ((y ?? 0) * clientHeight) / 3)
  }

  zoomBy(steps: number) {
    const said: Movement = { goes: 'there' }
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps, duration: duration() }, said)
  }
}

const leastHeight = 240

/** 24 to 40 pixels of air, by the map's size; below it also what the first screen does not show. */
export function homePadding(container: HTMLElement): Padding {
  const { top, height } = container.getBoundingClientRect()
  return paddingFor({
    width: container.clientWidth,
    height,
    shown: document.documentElement.clientHeight - (top + scrollY),
  })
}

/** Of a map in the middle of a page, to which one scrolls. */
export function evenPadding({ clientWidth: width, clientHeight: height }: HTMLElement): Padding {
  return paddingFor({ width, height, shown: height })
}

type Padding = {
  readonly top: number
  readonly left: number
  readonly right: number
  readonly bottom: number
}
type Room = { readonly width: number; readonly height: number; readonly shown: number }

/** Where the first screen shows next to nothing of the map, one scrolls to all of it. */
export function paddingFor({ width, height, shown }: Room): Padding {
  const air = width < 600 ? 16 : 36
  const hidden = shown < leastHeight ? 0 : Math.max(0, height - shown)
  return { top: air, left: air, right: air, bottom: air + hidden }
}

function duration(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : glideMs
}

/** A little outside, so that the county never leaves the window. */
export function widened([west, south, east, north]: Bounds): Bounds {
  const aside = (east - west) * 0.75
  const up = (north - south) * 0.5
  return [west - aside, Math.max(-90, south - up), east + aside, Math.min(90, north + up)]
}
