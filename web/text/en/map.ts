// The words of the map and its clock in English.
import { formats } from '../format.ts'
import type { clock as swedishClock, map as swedishMap } from '../sv/map.ts'

const { number, date } = formats('en-GB')

export const map: typeof swedishMap = {
  title: 'Map of the shortage areas',
  loading: 'Fetching the map …',
  noTiles: 'The map could not be fetched. The list shows the same areas.',
  noDrawing: 'This browser cannot draw the map (no WebGL). The list shows the same areas.',
  missing: 'Parts of the map could not be fetched. The list shows every area.',
  retry: 'Try again',
  buttons: 'The map’s buttons',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  home: 'Whole county',
  layers: 'Layers',
  legend: 'Legend',
  show: 'Show on the map',
  leftOut: 'Left out of the list',
  municipalLine: 'Municipal boundary',
  countyLine: 'County boundary',
  generalised: 'Generalised boundary (SCB)',
  layerNames: {
    addresses: 'Addresses, where houses are',
    applications: 'Applications, live',
    'backbone-projects': 'Backbone',
    'connection-points': 'Fibre connection points',
  },
  outline: 'The area that the application covers',
  notYet: 'Not in service yet (hollow)',
  map: 'Map',
  list: (n) => `List (${number(n)})`,
  mapOrList: 'Map or list',
  toggleSources: 'Show or hide sources',
  scrollWindows: 'Hold Ctrl and scroll to zoom the map',
  scrollMac: 'Hold ⌘ and scroll to zoom the map',
  twoFingers: 'Move the map with two fingers',
}

export const clock: typeof swedishClock = {
  title: 'Remaining shortage areas over time',
  slider: 'Date',
  at: (as_of, remaining) =>
    remaining === undefined ? date(as_of) : `${date(as_of)}: ${number(remaining)} remain`,
  play: 'Play',
  pause: 'Pause',
}
