// What Swedish says of a producer's list of layers, and of beginning a new one.
import { formats } from '../../format.ts'

const { number, count, choose, moment } = formats('sv-SE')

export const ownLayers = {
  title: 'Publicera',
  lead: 'Släpp en fil. Den blir ett utkast som bara din organisation ser, tills någon publicerar det.',
  begin: 'Nytt lager',
  drop: 'Släpp en fil här, eller',
  formats:
    'GeoPackage, Shapefile, GeoJSON, FlatGeobuf, GeoParquet, GML, KML, MapInfo, Excel, CSV eller GeoTIFF, zippad eller inte. En Shapefile har flera delar: välj alla på en gång, så packas de här.',
  organisation: 'Vem publicerar?',
  organisationHint: 'Du får publicera för flera organisationer.',
  chooseOrganisation: 'Välj vem som publicerar.',
  noOrganisation: 'Du är inte publicist för någon organisation än. Be den som administrerar Bristkartan.',
  noOrganisations: 'Det finns ingen organisation än. Lägg till en först.',
  toOrganisations: 'Organisationer',
  send: 'Gör ett utkast',
  publishers: 'Fyra ögon och uppgifter om organisationerna',
  crs: {
    title: 'Vilket koordinatsystem har filen?',
    lead: 'Filen säger det inte själv. Fråga den som gjorde den om du är osäker: fel svar lägger lagret på fel plats.',
    other: 'Ett annat, med sin EPSG-kod',
    otherHint: 'Till exempel EPSG:3009.',
    fault: 'Välj ett koordinatsystem, eller skriv en kod som EPSG:3009.',
    again: 'Gör utkastet med det',
  },
  layer: {
    title: 'Vilket lager i filen?',
    lead: 'Filen har flera lager. Ett lager i filen blir ett lager här.',
    fault: 'Välj ett lager i filen.',
    again: 'Gör utkastet av det',
  },
  mine: 'Dina lager',
  find: 'Sök på titel eller id',
  state: 'Läge',
  everyState: 'Alla lägen',
  show: 'Visa',
  clear: 'Visa alla',
  total: (shown: number) => count(shown, 'lager', 'lager'),
  none: 'Inga lager än.',
  noneNext: 'Släpp den första filen ovanför.',
  noneFound: 'Inget lager passar in på det du söker.',
  scrolls: 'Dina lager, rullas i sidled',
  columns: {
    title: 'Lager',
    state: 'Läge',
    missing: 'Kvar att göra',
    score: 'Poäng',
    rows: 'Rader',
    changed: 'Ändrat',
  },
  untitled: 'Utan titel',
  organisationAnd: (id: string, organisation: string) => `${id} · ${organisation}`,
  isInReview: 'med ändringar som väntar på granskning',
  hasDraft: 'med ändringar som inte är publicerade',
  missing: (blockers: number) =>
    blockers === 0 ? 'Inget' : `${number(blockers)} ${choose(blockers, 'sak', 'saker')}`,
  score: (score_pct: number, stars: number) => `${number(score_pct)} %, ${number(stars)} av 5 stjärnor`,
  changed: moment,
  page: (from: number, to: number, total: number) =>
    `${number(from)}–${number(to)} av ${count(total, 'lager', 'lager')}`,
  previous: 'Föregående',
  next: 'Nästa',
}
