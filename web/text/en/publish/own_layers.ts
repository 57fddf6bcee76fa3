// What English says of a producer's list of layers, and of beginning a new one.

import { formats } from '../../format.ts'
import type { PublishText } from '../../publish.ts'

const { number, count, choose, moment } = formats('en-GB')

export const ownLayers: PublishText['ownLayers'] = {
  title: 'Publish',
  lead: 'Drop a file. It becomes a draft that only your organisation sees, until somebody publishes it.',
  begin: 'New layer',
  drop: 'Drop a file here, or',
  formats:
    'GeoPackage, Shapefile, GeoJSON, FlatGeobuf, GeoParquet, GML, KML, MapInfo, Excel, CSV or GeoTIFF, zipped or not. A Shapefile has several parts: choose all at once, and they are packed here.',
  organisation: 'Who publishes?',
  organisationHint: 'You may publish for several organisations.',
  chooseOrganisation: 'Choose who publishes.',
  noOrganisation: 'You are not a publisher for any organisation yet. Ask whoever administers Bristkartan.',
  noOrganisations: 'There is no organisation yet. Add one first.',
  toOrganisations: 'Organisations',
  send: 'Make a draft',
  publishers: 'Four eyes and facts about the organisations',
  crs: {
    title: 'Which coordinate system does the file have?',
    lead: 'The file does not say. Ask whoever made it if you are not sure: a wrong answer puts the layer in the wrong place.',
    other: 'Another, by its EPSG code',
    otherHint: 'Such as EPSG:3009.',
    fault: 'Choose a coordinate system, or write a code such as EPSG:3009.',
    again: 'Make the draft with it',
  },
  layer: {
    title: 'Which layer of the file?',
    lead: 'The file has several layers. One layer of the file becomes one layer here.',
    fault: 'Choose a layer of the file.',
    again: 'Make the draft of it',
  },
  mine: 'Your layers',
  find: 'Search by title or id',
  state: 'State',
  everyState: 'Every state',
  show: 'Show',
  clear: 'Show all',
  total: (shown) => count(shown, 'layer', 'layers'),
  none: 'No layers yet.',
  noneNext: 'Drop the first file above.',
  noneFound: 'No layer matches your search.',
  scrolls: 'Your layers, scrolls sideways',
  columns: {
    title: 'Layer',
    state: 'State',
    missing: 'Left to do',
    score: 'Score',
    rows: 'Rows',
    changed: 'Changed',
  },
  untitled: 'Without a title',
  organisationAnd: (id, organisation) => `${id} · ${organisation}`,
  isInReview: 'with changes that wait for review',
  hasDraft: 'with changes that are not published',
  missing: (blockers) =>
    blockers === 0 ? 'Nothing' : `${number(blockers)} ${choose(blockers, 'thing', 'things')}`,
  score: (score_pct, stars) => `${number(score_pct)} %, ${number(stars)} of 5 stars`,
  changed: moment,
  page: (from, to, total) => `${number(from)}–${number(to)} of ${count(total, 'layer', 'layers')}`,
  previous: 'Previous',
  next: 'Next',
}
