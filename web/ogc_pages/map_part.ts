// What the server says of a map, in the attributes of its part of the page (api/ogc/pages/parts/map_part.ts).
import type { Bounds } from '../map/camera/camera.ts'

export type MapWords = Readonly<Record<string, string | undefined>>
export type MapPart = {
  readonly bounds: Bounds | undefined
  /** Where its GeoJSON is; empty: none. */
  readonly items: string
  readonly pictures: string
  readonly attribution: string
  readonly words: MapWords
}

export function readPart({ dataset }: HTMLElement): MapPart {
  const words: MapWords = JSON.parse(dataset.words ?? '{}')
  return {
    bounds: readBounds(dataset.bounds ?? ''),
    items: dataset.items ?? '',
    pictures: dataset.pictures ?? '',
    attribution: dataset.attribution ?? '',
    words,
  }
}

function readBounds(text: string): Bounds | undefined {
  const [west, south, east, north] = text.split(',').map(Number)
  if (west === undefined || south === undefined || east === undefined || north === undefined) return undefined
  return [west, south, east, north]
}
