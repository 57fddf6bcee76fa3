// A press on an item of the map leads to its page, by the link that its row in the table has.
import type { MapLibreMap } from '../map/engine.ts'
import { itemLayers } from './items_style.ts'

const near = 6

export function linkRows(map: MapLibreMap): void {
  const linkAt = ({ x, y }: { readonly x: number; readonly y: number }) =>
    map
      .queryRenderedFeatures(
        [
          [x - near, y - near],
          [x + near, y + near],
        ],
        { layers: itemLayers },
      )
      .map(({ properties }) => document.querySelector<HTMLAnchorElement>(linkOf(String(properties.id))))
      .find((link) => link !== null)
  map.on('mousemove', ({ point }) => {
    map.getCanvas().style.cursor = linkAt(point) ? 'pointer' : ''
  })
  map.on('click', ({ point }) => linkAt(point)?.click())
}

function linkOf(id: string): string {
  return `a[data-item="${CSS.escape(id)}"]`
}
