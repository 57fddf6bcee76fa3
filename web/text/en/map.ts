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
  buttons: 'Zoom',
  tools: 'The map’s tools',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  home: 'Whole county',
  layers: 'Layers',
  here: 'My location',
  hereHelp:
    'The browser asks whether it may say where you are. The location stays here: it is sent only to our own question about shortage areas, when you press it.',
  hereLooking: 'Looking for your location …',
  hereRefused:
    'The browser was not allowed to say where you are. Allow location for this page, or search for your place instead.',
  hereFailed: 'Your location could not be found. Search for your place instead.',
  picture: 'Save picture',
  pictureFailed: 'The picture could not be made. Try again.',
  full: 'Show the map full screen',
  fullTitle: 'The map, full screen',
  closeFull: 'Close full screen',
  keys: 'The arrow keys go from area to area, Page Up and Page Down in reading order. Enter opens. Plus and minus zoom, Shift and an arrow move the map.',
  noArea: 'No area in that direction. The map moves.',
  foundHere: 'Found here',
  isPlaceIn: 'Is this place in?',
  close: 'Close',
  application: (name) => `Application: ${name}`,
  backboneProject: (name) => `Backbone: ${name}`,
  connectionPoint: (kind) => `Connection point: ${kind.toLowerCase()}`,
  legend: 'Legend',
  show: 'Show on the map',
  onTop: 'Topmost on the map first',
  strength: 'Strength',
  strengthOf: (layer) => `Strength: ${layer}`,
  up: (layer) => `Move up ${layer}`,
  down: (layer) => `Move down ${layer}`,
  sourceOf: (publisher, licence) => `Source: ${publisher}, ${licence}`,
  dataAsOf: (as_of) => `data up to ${date(as_of)}`,
  filters: 'Selection: ',
  credit: (region, as_of, revision) => `Source: Bristkartan, ${region}, as of ${as_of}, revision ${revision}`,
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
