// Terra Draw, by whose handles a drawn shape is changed on the map: corners moved, new ones drawn out of the middle of a side, the whole moved.
import {
  type GeoJSONStoreFeatures,
  TerraDraw,
  TerraDrawLineStringMode,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
} from 'terra-draw'
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter'
import type { MapLibreMap } from '../engine.ts'
import { closed, type DrawnKind, isWhole, type Part, partsOf } from './shape.ts'

const modeOf = { surface: 'polygon', line: 'linestring', point: 'point' } as const

type Wanted = {
  readonly map: MapLibreMap
  readonly kind: DrawnKind
  readonly colour: `#${string}`
  readonly page: `#${string}`
  onchange(index: number, part: Part): void
  onchoose(index: number): void
  /** While it is being moved. */
  onmoving(index: number, part: Part): void
}

export type Hand = ReturnType<typeof makeHand>

export function makeHand({ map, kind, colour, page, onchange, onchoose, onmoving }: Wanted) {
  const handles = {
    selectionPointColor: page,
    selectionPointOutlineColor: colour,
    selectionPointOutlineWidth: 3,
    // A finger is to find them.
    selectionPointWidth: 8,
    midPointColor: colour,
    midPointOutlineColor: page,
    midPointWidth: 5,
    midPointOutlineWidth: 2,
    selectedPolygonColor: colour,
    selectedPolygonFillOpacity: 0,
    selectedPolygonOutlineColor: colour,
    selectedPolygonOutlineWidth: 3,
    selectedLineStringColor: colour,
    selectedLineStringWidth: 4,
    selectedPointColor: colour,
    selectedPointWidth: 9,
  } as const
  const changeable = {
    feature: {
      draggable: true,
      selfIntersectable: true,
      coordinates: { draggable: true, midpoints: { draggable: true }, deletable: true },
    },
  }
  let nextId = 1_000_000
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map }),
    // Parts go by their numbers, from 1: it takes 0 for none. What it makes itself (handles) comes after them.
    idStrategy: { isValidId: (id) => typeof id === 'number', getId: () => nextId++ },
    modes: [
      new TerraDrawSelectMode({
        pointerDistance: 24,
        keyEvents: null,
        allowManualDeselection: false,
        flags: { polygon: changeable, linestring: changeable, point: { feature: { draggable: true } } },
        styles: handles,
      }),
      new TerraDrawPolygonMode({
        keyEvents: null,
        styles: { fillOpacity: 0, outlineColor: colour, outlineWidth: 3 },
      }),
      new TerraDrawLineStringMode({
        keyEvents: null,
        styles: { lineStringColor: colour, lineStringWidth: 4 },
      }),
      new TerraDrawPointMode({
        styles: { pointColor: colour, pointWidth: 9, pointOutlineColor: page, pointOutlineWidth: 2 },
      }),
    ],
  })
  draw.start()
  draw.setMode('static')

  /** What is drawn, so that what the hand itself has changed is not drawn anew under the finger. */
  let drawn: readonly Part[] = []
  let handled: number | undefined

  draw.on('finish', (id, { action }) => {
    if (action === 'draw') return
    const [part] = partsOf(draw.getSnapshotFeature(id)?.geometry)
    const index = Number(id) - 1
    if (!part) return
    drawn = drawn.map((one, at) => (at === index ? part : one))
    onchange(index, part)
  })
  draw.on('change', (ids, type) => {
    if (type !== 'update' || handled === undefined || !ids.includes(handled + 1)) return
    const [part] = partsOf(draw.getSnapshotFeature(handled + 1)?.geometry)
    if (part) onmoving(handled, part)
  })
  draw.on('select', (id) => onchoose(Number(id) - 1))

  return {
    /** Draws the parts; of them one may be changed, where any is named. */
    show(parts: readonly Part[], changed: number | undefined) {
      if (changed === handled && JSON.stringify(parts) === JSON.stringify(drawn)) return
      drawn = parts
      handled = changed
      draw.setMode('static')
      draw.clear()
      draw.addFeatures(
        parts.flatMap((part, index) => (isWhole(kind, part) ? [featureOf(kind, part, index + 1)] : [])),
      )
      if (changed === undefined || !draw.hasFeature(changed + 1)) return
      draw.setMode('select')
      draw.selectFeature(changed + 1)
    },
    stop() {
      draw.stop()
    },
  }
}

function featureOf(kind: DrawnKind, part: Part, id: number): GeoJSONStoreFeatures {
  const properties = { mode: modeOf[kind] }
  if (kind === 'surface')
    return { id, type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [closed(part)] } }
  const coordinates = part.map(([longitude, latitude]) => [longitude, latitude])
  if (kind === 'line')
    return { id, type: 'Feature', properties, geometry: { type: 'LineString', coordinates } }
  return { id, type: 'Feature', properties, geometry: { type: 'Point', coordinates: coordinates[0] ?? [] } }
}
