// The words of the search and of the page Är min plats med? in Swedish.
import { formats } from '../format.ts'

const { date, distance, percent } = formats('sv-SE')

export const search = {
  label: 'Sök adress, ort, bristområde eller diarienummer',
  kinds: {
    shortage_area: 'Bristområden',
    municipality: 'Kommuner',
    place: 'Orter',
    address: 'Adresser',
    application: 'Ansökningar',
    backbone_project: 'Stamnät',
    coordinate: 'Koordinater',
  },
  suggestions: 'Förslag',
  found: (n: number) => (n === 0 ? 'Inga förslag.' : n === 1 ? '1 förslag.' : `${n} förslag.`),
  notListed: 'inte på listan',
  isMyPlace: 'visa vad som gäller på platsen',
}

export const place = {
  title: 'Är min plats med?',
  lead: 'Skriv en adress eller en ort, eller koordinater i grader eller SWEREF 99 TM. Svaret säger om platsen ligger i ett av länets bristområden och vad som är på gång där.',
  loading: 'Hämtar vad som gäller på platsen …',
  thePlace: 'Platsen',
  theAddress: 'Adressen',
  in: (what: string, area: string) => `${what} ligger i bristområdet ${area}.`,
  remains: 'Området kvarstår.',
  inConnected: (what: string, area: string) =>
    `${what} ligger i bristområdet ${area}, som räknas som anslutet.`,
  inProgress: 'Området är under utbyggnad.',
  connectedMeans: (share_pct: number) =>
    `Det betyder att en anslutningspunkt är i drift i området, eller att minst ${percent(share_pct)} av adresserna har tillgång till fiber, inte att just din fastighet har det. Fråga fiberföreningen eller din kommun.`,
  progressMeans:
    'Ett stamnät som når området är finansierat, byggs eller är i drift. När just din fastighet kan anslutas vet kommunen eller fiberföreningen.',
  applicationHere: (stage: string, since: string | null) =>
    since === null
      ? `En ansökan om stöd omfattar platsen: ${stage}.`
      : `En ansökan om stöd omfattar platsen: ${stage} sedan ${date(since)}.`,
  applicationElsewhere: 'En ansökan om stöd finns i området, men den omfattar inte just den här platsen.',
  untouched: 'Det finns varken stamnät på väg eller någon aktuell ansökan om stöd i området.',
  onlyArea: 'Läget beskriver området, inte det enskilda huset.',
  notIn: (what: string) => `${what} ligger inte i något bristområde på länets lista.`,
  nearest: (area: string, metres: number) => `Närmast: ${area}, ${distance(metres)} bort.`,
  noneListed: 'Listan har inga områden det här datumet.',
  listSaysNothing: 'Listan säger inget om vilka som säljer fiber hos dig; se PTS bredbandskarta.',
  applicationOutside: 'Platsen ligger utanför områdena, men en aktuell ansökan om stöd omfattar den.',
  fibre: {
    connected: 'Enligt täckningsuppgifterna har adressen fiber installerad.',
    passed: 'Enligt täckningsuppgifterna finns fiber i absolut närhet av adressen.',
    none: 'Täckningsuppgifterna visar ingen fiber till adressen.',
  },
  openArea: (area: string) => `Allt om ${area}`,
  onMap: 'Visa på kartan',
  known: 'Det här är känt om platsen',
  municipality: 'Kommun',
  noMunicipality: 'utanför länets kommuner',
  position: 'Koordinater',
  state: 'Läget den',
  applications: 'Aktuella ansökningar som omfattar platsen',
  projects: 'Stamnätsprojekt som når området',
  who: 'Vem frågar jag?',
  noContact: 'Fråga din kommun om bredband.',
  unknown: 'Den adressen finns inte i registret.',
  back: 'Till läget',
}
