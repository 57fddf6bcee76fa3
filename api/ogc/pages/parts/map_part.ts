// A map, made live by the page's script: what it shows stands in its attributes. Without the script it stays out of sight, and the page says the same.
import { html } from 'hono/html'
import type { Markup } from '../ogc_page.ts'
import type { PageWords } from '../words/sv.ts'

type Shown = {
  readonly title: string
  /** West, south, east, north in degrees: where the map begins. */
  readonly bounds: readonly number[] | null | undefined
  /** Where its GeoJSON is, in CRS84. */
  readonly items?: string
  /** Pictures of a raster, with {z}/{x}/{y}. */
  readonly pictures?: string
  readonly attribution: string
}

export function mapPart(words: PageWords, { title, bounds, items, pictures, attribution }: Shown): Markup {
  const { map } = words
  return html`<div class="map-part" data-map hidden
    data-bounds="${bounds?.join(',') ?? ''}"
    data-items="${items ?? ''}"
    data-pictures="${pictures ?? ''}"
    data-attribution="${attribution}"
    data-words="${JSON.stringify({ ...map, title })}">
    <div class="map">
      <div class="canvas"></div>
      <div class="zoom" role="group" aria-label="${map.zoom}">
        <button type="button" data-zoom="1" aria-label="${map.zoomIn}">+</button>
        <button type="button" data-zoom="-1" aria-label="${map.zoomOut}">−</button>
      </div>
    </div>
    <p class="hint" role="status" data-map-missing></p>
  </div>`
}
