// A MapLibre map as this page wants it: north up, within the county, in the page's words.
import type { Position } from '../state/address/position.ts'
import { highestZoom, lowestZoom } from '../state/address/position.ts'
import type { Words } from '../state/words.svelte.ts'
import { type Bounds, homePadding, widened } from './camera/camera.ts'
import { MapLibreMap, ScaleControl } from './engine.ts'
import type { StyleSpecification } from './style_types.ts'

type Wanted = {
  readonly container: HTMLElement
  readonly style: StyleSpecification
  readonly home: Bounds
  readonly position: Position | undefined
  /** The air around its home; unless told, with regard to what the first screen shows. */
  readonly padding?: typeof homePadding
  readonly is_cooperative: boolean
  readonly text: Pick<
    Words['text']['map'],
    'title' | 'toggleSources' | 'scrollWindows' | 'scrollMac' | 'twoFingers'
  >
}

const narrowest = 600

export function makeMap({
  container,
  style,
  home,
  position,
  padding = homePadding,
  is_cooperative,
  text,
}: Wanted): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style,
    ...(position
      ? { center: [position.longitude, position.latitude] as const, zoom: position.zoom }
      : { bounds: home, fitBoundsOptions: { padding: padding(container) } }),
    maxBounds: widened(home),
    minZoom: lowestZoom,
    maxZoom: highestZoom,
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    cooperativeGestures: is_cooperative,
    attributionControl: { compact: true },
    locale: {
      'Map.Title': text.title,
      'AttributionControl.ToggleAttribution': text.toggleSources,
      'CooperativeGesturesHandler.WindowsHelpText': text.scrollWindows,
      'CooperativeGesturesHandler.MacHelpText': text.scrollMac,
      'CooperativeGesturesHandler.MobileHelpText': text.twoFingers,
    },
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.addControl(new ScaleControl({ maxWidth: 120, unit: 'metric' }), 'bottom-left')
  // Sources are named in full where there is room; on a phone their button opens them.
  if (container.clientWidth < narrowest)
    map.once('idle', () => {
      container.querySelector('.maplibregl-compact-show')?.classList.remove('maplibregl-compact-show')
    })
  return map
}
