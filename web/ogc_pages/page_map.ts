// The map of a page: the county's calm ground, and on it the items that the page shows.
import type { Bounds } from '../map/camera/camera.ts'
import { evenPadding } from '../map/camera/camera.ts'
import { makeMap } from '../map/make_map.ts'
import { notTooSmall, onTheMap } from '../map/rows/rows_reach.ts'
import { bboxFromMap } from './bbox_from_map.ts'
import { boundsOfItems, fetchItems, type Items, noItems } from './items.ts'
import { itemsStyle } from './items_style.ts'
import { linkRows } from './link_rows.ts'
import { type MapWords, readPart } from './map_part.ts'

/** Where nothing else is said: Sweden's south. */
const wide: Bounds = [10.5, 56.5, 15, 60]

export async function showMap(part: HTMLElement): Promise<void> {
  const said = readPart(part)
  const container = part.querySelector<HTMLElement>('.canvas')
  if (!container) return
  const missing = (error: unknown) => {
    console.warn(error)
    const notice = part.querySelector('[data-map-missing]')
    if (notice) notice.textContent = said.words.missing ?? ''
  }
  const items = await fetchItems(said.items).catch((error) => {
    missing(error)
    return noItems
  })
  part.hidden = false
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const style = () => itemsStyle({ ...said, theme: dark.matches ? 'dark' : 'light', items })
  const home = homeOf(items, said.bounds)
  try {
    const map = makeMap({
      container,
      style: style(),
      home,
      position: undefined,
      padding: evenPadding,
      is_cooperative: true,
      text: mapText(said.words),
    })
    map.setMinZoom(0)
    // A wide map of a high area shows more on either side than the bounds would let it.
    map.setMaxBounds(null)
    const follow = () => {
      container.parentElement?.setAttribute('data-theme', dark.matches ? 'dark' : 'light')
      map.setStyle(style(), { diff: true })
    }
    container.parentElement?.setAttribute('data-theme', dark.matches ? 'dark' : 'light')
    dark.addEventListener('change', follow)
    map.on('idle', () => {
      part.dataset.drawn = 'true'
    })
    map.on('error', ({ error }) => missing(error))
    for (const button of part.querySelectorAll<HTMLButtonElement>('[data-zoom]'))
      button.addEventListener('click', () =>
        map.easeTo({ zoom: map.getZoom() + Number(button.dataset.zoom), duration: glide() }),
      )
    linkRows(map)
    bboxFromMap(map)
  } catch (error) {
    missing(error)
  }
}

function homeOf(items: Items, bounds: Bounds | undefined): Bounds {
  const around = boundsOfItems(items) ?? bounds ?? wide
  return onTheMap(notTooSmall(around))
}

function mapText(words: MapWords) {
  const { title = '', toggleSources = '', scrollWindows = '', scrollMac = '', twoFingers = '' } = words
  return { title, toggleSources, scrollWindows, scrollMac, twoFingers }
}

function glide(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300
}
