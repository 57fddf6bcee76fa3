// The words of the search and of the page Is my place included? in English.
import { formats } from '../format.ts'
import type { place as svPlace, search as svSearch } from '../sv/search.ts'

const { date, distance, percent } = formats('en-GB')

export const search: typeof svSearch = {
  label: 'Search address, place, shortage area or journal number',
  kinds: {
    shortage_area: 'Shortage areas',
    municipality: 'Municipalities',
    place: 'Places',
    address: 'Addresses',
    application: 'Applications',
    backbone_project: 'Backbone projects',
    coordinate: 'Coordinates',
  },
  suggestions: 'Suggestions',
  found: (n) => (n === 0 ? 'No suggestions.' : n === 1 ? '1 suggestion.' : `${n} suggestions.`),
  notListed: 'not on the list',
  isMyPlace: 'show what holds at the place',
}

export const place: typeof svPlace = {
  title: 'Is my place included?',
  lead: 'Write an address or a place, or coordinates in degrees or SWEREF 99 TM. The answer says whether the place lies in one of the county’s shortage areas and what is under way there.',
  loading: 'Fetching what holds at the place …',
  thePlace: 'The place',
  theAddress: 'The address',
  in: (what, area) => `${what} lies in the shortage area ${area}.`,
  remains: 'The area remains.',
  inConnected: (what, area) => `${what} lies in the shortage area ${area}, which counts as connected.`,
  inProgress: 'The area is in progress.',
  connectedMeans: (share_pct) =>
    `It means that a connection point is in service in the area, or that at least ${percent(share_pct)} of its addresses have access to fibre, not that your property has. Ask the fibre association or your municipality.`,
  progressMeans:
    'A backbone that reaches the area is funded, being built or in service. When your own property can be connected, the municipality or the fibre association knows.',
  applicationHere: (stage, since) =>
    since === null
      ? `An application for support covers the place: ${stage}.`
      : `An application for support covers the place: ${stage} since ${date(since)}.`,
  applicationElsewhere:
    'There is an application for support in the area, but it does not cover this very place.',
  untouched: 'There is neither a backbone on its way nor a live application for support in the area.',
  onlyArea: 'The status describes the area, not a single house.',
  notIn: (what) => `${what} lies in no shortage area on the county’s list.`,
  nearest: (area, metres) => `Nearest: ${area}, ${distance(metres)} away.`,
  noneListed: 'The list has no areas on this date.',
  listSaysNothing:
    'The list says nothing about who sells fibre where you live; see the broadband map of PTS.',
  applicationOutside: 'The place lies outside the areas, but a live application for support covers it.',
  fibre: {
    connected: 'According to the coverage data the address has fibre installed.',
    passed: 'According to the coverage data there is fibre close to the address.',
    none: 'The coverage data shows no fibre to the address.',
  },
  openArea: (area) => `All about ${area}`,
  onMap: 'Show on the map',
  known: 'What is known of the place',
  municipality: 'Municipality',
  noMunicipality: 'outside the county’s municipalities',
  position: 'Coordinates',
  state: 'The state on',
  applications: 'Live applications that cover the place',
  projects: 'Backbone projects that reach the area',
  who: 'Whom do I ask?',
  noContact: 'Ask your municipality about broadband.',
  unknown: 'That address is not in the register.',
  back: 'To the status',
}
