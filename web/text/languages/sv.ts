// The words of the interface in Swedish: the master. en.ts must have the same.
import type { AreaStatus } from '../../../api/contract/vocabulary.ts'
import { formats } from '../format.ts'
import type { Language } from '../language.ts'
import { applicationSince } from '../sv/application_since.ts'
import { areaTable } from '../sv/area_table.ts'
import { begin } from '../sv/begin.ts'
import { comparison } from '../sv/comparison.ts'
import { dataQuality } from '../sv/data_quality.ts'
import { duties } from '../sv/duties.ts'
import { frame } from '../sv/frame.ts'
import { howWeCount } from '../sv/how_we_count.ts'
import { limits } from '../sv/limits.ts'
import { clock, map } from '../sv/map.ts'
import { municipalities } from '../sv/municipalities.ts'
import { municipality } from '../sv/municipality.ts'
import { recordPages } from '../sv/record_pages.ts'
import { records } from '../sv/records.ts'
import { place, search } from '../sv/search.ts'
import { takeAlong } from '../sv/take_along.ts'

const { number, count, choose, date, distance, percent } = formats('sv-SE')

const asAdjective: Readonly<Record<AreaStatus, string>> = {
  connected: 'anslutet',
  in_progress: 'under utbyggnad',
  applied: 'ansökt',
  untouched: 'ej påbörjat',
}

const text = {
  frame,
  begin,
  dataQuality,
  duties,
  county: {
    state: (region: string) => `${region}, läget`,
    of: (total: number, place?: string) =>
      `av ${count(total, 'bristområde', 'bristområden')} kvarstår${place ? ` i ${place}` : ''}`,
    headline: (remaining: number, total: number, place?: string) =>
      `${number(remaining)} av ${count(total, 'bristområde', 'bristområden')} kvarstår${place ? ` i ${place}` : ''}`,
    noneListed: (as_of: string, place?: string) =>
      `Inga bristområden ${place ? `i ${place} ` : ''}på länets lista den ${date(as_of)}`,
    sinceLastYear: (difference: number) =>
      difference === 0
        ? 'Lika många som för ett år sedan.'
        : `${number(Math.abs(difference))} ${difference < 0 ? 'färre' : 'fler'} än för ett år sedan.`,
    what: 'Bristområden är delar av länet som saknar fiber. Här ser du vilka som kvarstår, var och varför.',
    addresses: ({ addresses, permanent }: { addresses: number; permanent: number | undefined }) =>
      addresses === 0
        ? 'I de kvarstående områdena finns inga adresser.'
        : `Där finns ${count(addresses, 'adress', 'adresser')}${
            permanent === undefined
              ? ''
              : `, varav ${count(permanent, 'permanentbostad', 'permanentbostäder')}`
          }.`,
    goal: ({ remaining, day, is_past }: { remaining: number; day: string; is_past: boolean }) =>
      `Målet ${is_past ? 'var' : 'är'} ${number(remaining)} kvar den ${date(day)}.`,
    afterData: (data_as_of: string) =>
      `Uppgifterna gäller till och med ${date(data_as_of)}. Läget efter det är inte känt.`,
    otherSettings: (passed_m: number, share_pct: number) =>
      `Räknat med andra gränser än de vanliga: fiber inom ${distance(passed_m)}, minst ${percent(share_pct)} av adresserna.`,
    usualSettings: (passed_m: number, share_pct: number) =>
      `Räkna med de vanliga, ${distance(passed_m)} och ${percent(share_pct)}`,
    remaining: (n: number) => `Kvarstår ${number(n)}`,
    whatCounts: 'Vad räknas?',
    rules: (share_pct: number) => [
      `Anslutet: en anslutningspunkt i området är i drift, eller minst ${percent(share_pct)} av adresserna har tillgång till fiber.`,
      'Under utbyggnad: inte anslutet, men ett stamnätsprojekt som når området är finansierat, byggs eller är i drift.',
      'Ansökt: inget av det, men en aktuell ansökan om stöd omfattar adresser i området.',
      'Ej påbörjat: inget av det ovanstående.',
      'Kvarstår: ansökt eller ej påbörjat. Det är länets mått.',
    ],
    moreOnRules: 'Hela regeln: Så räknar vi',
    lastYear: 'Vad har hänt det senaste året?',
    nothingLastYear: 'Inget område har bytt läge det senaste året.',
    earlierChanges: (n: number) => `Visa ${count(n, 'förändring', 'förändringar')} till`,
  },
  dates: {
    change: (day: string) => `Läget ${day}, byt datum`,
    field: 'Visa läget den',
    yearEarlier: 'Ett år tidigare',
    yearLater: 'Ett år senare',
    opening: (day: string) => `Tillbaka till ${date(day)}`,
    close: 'Stäng',
    outside: 'Ange ett datum från 1990 till 2100.',
  },
  list: {
    title: 'Bristområden',
    filter: 'Visa områden efter läge',
    search: 'Sök bristområde eller kommun',
    clearSearch: 'Rensa sökningen',
    sort: 'Ordning',
    sorts: {
      '-addresses': 'Flest adresser först',
      name: 'Namn, A till Ö',
      municipality_name: 'Kommun, A till Ö',
      nearest_backbone_m: 'Närmast stamnät först',
      status_since: 'Längst utan förändring först',
    },
    sortOfTable: 'Ordnad som i tabellen',
    remaining: (n: number) => count(n, 'kvarstående område', 'kvarstående områden'),
    all: (n: number) => count(n, 'bristområde', 'bristområden'),
    found: (n: number) => count(n, 'träff', 'träffar'),
    some: (n: number, statuses: readonly AreaStatus[]) =>
      `${count(n, 'område', 'områden')}: ${joined(statuses.map((status) => asAdjective[status]))}`,
    showAll: (n: number) => `Visa alla ${number(n)}`,
    showRemaining: 'Visa de kvarstående',
    none: 'Inget område passar.',
    noneHint: 'Ta bort sökordet eller välj fler lägen.',
    more: (n: number) => `Visa ${number(n)} till`,
    addresses: (n: number) => count(n, 'adress', 'adresser'),
    announced: (headline: string, as_of: string, shown: string) =>
      `${date(as_of)}: ${headline}. Listan: ${shown}.`,
  },
  reason: {
    since: (status: AreaStatus, since: string | null) =>
      since === null
        ? upperFirst(asAdjective[status])
        : `${upperFirst(asAdjective[status])} sedan ${date(since)}`,
    noApplication: 'Ingen ansökan',
    oneOf: (applications: number) => `en av ${number(applications)} ansökningar`,
    application: applicationSince,
    projects: (n: number) => count(n, 'stamnätsprojekt', 'stamnätsprojekt'),
    toBackbone: (metres: number) => `${distance(metres)} till stamnät`,
    share: (pct: number) => `${percent(pct)} av adresserna har fiber`,
    assessed: (status: AreaStatus) => `bedömt: ${asAdjective[status]}`,
  },
  /** The stage of an application after the word "ansökan", or alone. */
  stages: {
    received: 'inkommen',
    queued: 'i kö',
    in_review: 'under handläggning',
    supplement_requested: 'väntar på komplettering',
    granted: 'beviljad',
    rejected: 'avslagen',
    appealed: 'överklagad',
    withdrawn: 'återtagen',
    building: 'beviljad, byggs',
    completed: 'färdigbyggd',
    paid: 'slututbetald',
  },
  area: {
    back: 'Alla områden',
    remains: 'Området kvarstår.',
    doesNotRemain: 'Området räknas inte som kvarstående.',
    since: (day: string) => `sedan ${date(day)}`,
    asOf: (day: string) => `läget ${date(day)}`,
    access: ({ addresses, access, pct }: { addresses: number; access: number; pct: number | null }) =>
      pct === null
        ? 'inga adresser'
        : `${count(addresses, 'adress', 'adresser')}, ${number(access)} med tillgång till fiber (${percent(pct)})`,
    notListed: (day: string) => `Området står inte på länets lista den ${date(day)}.`,
    listedFrom: (day: string) => `Det står på listan från ${date(day)}.`,
    listedTo: (day: string) => `Det togs bort från listan ${date(day)}.`,
    figures: 'Siffror',
    addresses: 'Adresser',
    withFibre: 'Har fiber installerad',
    passed: 'Har fiber i absolut närhet',
    share: 'Har tillgång till fiber',
    nearest: 'Till närmaste stamnät',
    projects: 'Stamnätsprojekt som når området',
    applications: 'Aktuella ansökningar',
    id: (id: string) => `beteckning ${id}`,
    why: 'Varför?',
    whatWouldChange: 'Vad skulle ändra läget?',
    change: {
      point: 'En anslutningspunkt i drift i området gör det anslutet.',
      addresses: (n: number) =>
        `${count(n, 'adress', 'adresser')} till med tillgång till fiber gör området anslutet.`,
      backbone: 'Ett finansierat stamnät som når området gör det till under utbyggnad.',
      application: 'En aktuell ansökan om stöd som omfattar någon av adresserna gör det till ansökt.',
      applicationOverGround: 'En aktuell ansökan om stöd som omfattar en del av området gör det till ansökt.',
    },
    whom: 'Vem frågar jag?',
    noContact: 'Fråga kommunen om bredband.',
    somethingWrong: 'Något stämmer inte?',
    copyLink: 'Kopiera länk',
    linkCopied: 'Länken är kopierad.',
    neighbours: 'Närmaste områden',
    noNeighbours: 'Inga andra områden står på listan.',
    noAddresses: 'Området har inga adresser.',
    itsAddresses: 'Områdets adresser',
    firstAddresses: (shown: number, total: number) => `De ${number(shown)} första av ${number(total)}.`,
    address: 'Adress',
    kind: 'Slag',
    fibre: 'Fiber',
    fibreStates: { connected: 'Installerad', passed: 'I absolut närhet', none: 'Nej' },
    touches: 'gränsar till området',
    away: (metres: number) => `${distance(metres)} bort`,
    happened: 'Vad har hänt',
    nothingHappened: (day: string) => `Ingen känd förändring till och med ${date(day)}.`,
    describesArea: (status: AreaStatus | null): string =>
      status === 'connected'
        ? 'Läget beskriver området, inte det enskilda huset. Anslutet betyder att fiber finns att ansluta till i området, inte att just din fastighet har det. Fråga fiberföreningen eller kommunen.'
        : 'Läget beskriver området, inte det enskilda huset. En fastighet kan ha fiber i ett område som kvarstår, och sakna det i ett som är anslutet.',
    unknown: (id: string) => `Det finns inget bristområde med beteckningen ${id}.`,
    unknownHint: 'Länken kan vara gammal eller felskriven.',
    loading: 'Hämtar området …',
  },
  why: {
    yes: 'Ja.',
    no: 'Nej.',
    question: {
      connected: 'Anslutet?',
      in_progress: 'Under utbyggnad?',
      applied: 'Ansökt?',
      untouched: 'Ej påbörjat?',
    },
    points: (n: number) =>
      n === 0
        ? 'Ingen anslutningspunkt i området är i drift.'
        : `${count(n, 'anslutningspunkt', 'anslutningspunkter')} i området är i drift, och det räcker.`,
    noAddresses: 'Området har inga adresser, så det finns ingen andel med fiber att räkna.',
    access: ({ access, addresses, pct }: { access: number; addresses: number; pct: number }) =>
      `${number(access)} av ${count(addresses, 'adress', 'adresser')} (${percent(pct)}) har tillgång till fiber.`,
    needed: (share_pct: number, needed: number) =>
      `För anslutet krävs minst ${percent(share_pct)}, alltså ${count(needed, 'adress', 'adresser')}.`,
    neededOrPoint: (share_pct: number, needed: number) =>
      `Minst ${percent(share_pct)} krävs, alltså ${count(needed, 'adress', 'adresser')}, om ingen punkt är i drift.`,
    accessParts: ({
      connected,
      passed,
      passed_m,
    }: {
      connected: number
      passed: number
      passed_m: number
    }) =>
      passed === 0
        ? `${upperFirst(allOf(connected))} har fiber installerad.`
        : `${number(connected)} har fiber installerad och ${number(passed)} har fiber i absolut närhet${
            passed_m > 0
              ? ` (anmält av operatören, eller högst ${distance(passed_m)} från en adress som har fiber)`
              : ''
          }.`,
    projects: (n: number) =>
      n === 0
        ? 'Inget stamnätsprojekt som är finansierat, byggs eller är i drift når området.'
        : `${count(n, 'stamnätsprojekt', 'stamnätsprojekt')} på väg eller i drift når området.`,
    nearest: (metres: number) => `Det närmaste ligger ${distance(metres)} bort.`,
    noneUnderWay: 'Inget sådant projekt finns någonstans i länet.',
    applications: (n: number, hasAddresses: boolean) => {
      const covers = hasAddresses ? 'adresser i området' : 'en del av området'
      return n === 0
        ? `Ingen aktuell ansökan om stöd omfattar ${covers}.`
        : `${choose(n, 'En aktuell ansökan', `${number(n)} aktuella ansökningar`)} om stöd omfattar ${covers}.`
    },
    notLive: (n: number) =>
      `${choose(n, 'En ansökan', `${number(n)} ansökningar`)} i området gäller inte längre och räknas inte:`,
    untouched: 'Varken anslutet, stamnät på väg eller aktuell ansökan: området är ej påbörjat.',
  },
  records,
  recordPages,
  place,
  search,
  changes: {
    change: (from: AreaStatus, to: AreaStatus) => `Från ${asAdjective[from]} till ${asAdjective[to]}`,
    listed: (to: AreaStatus) => `På länets lista, som ${asAdjective[to]}`,
    unlisted: (from: AreaStatus) => `Borttaget från länets lista, då ${asAdjective[from]}`,
  },
  state: {
    loading: 'Hämtar …',
    notReached: 'Servern svarar inte.',
    serverFault: 'Servern kunde inte svara.',
    starting: 'Servern startar eller har mycket att göra.',
    refused: 'Frågan gick inte att besvara:',
    signedOut: 'Du är inte inloggad längre. Ladda om sidan och logga in igen.',
    notYours: 'Du har inte längre rätt till det här. Ladda om sidan för att se vad som gäller.',
    keeps: (as_of: string) => `Det som visas är läget ${date(as_of)}.`,
    nothingYet: 'Det finns inget att visa än.',
    retries: 'Sidan försöker igen av sig själv.',
    retryNow: 'Försök nu',
    startOver: 'Börja om från läget',
    pageNotFetched: 'Sidan kunde inte hämtas.',
  },
  howWeCount,
  map,
  clock,
  municipality,
  comparison,
  limits,
  municipalities,
  areaTable,
  takeAlong,
  status: asAdjective,
}

export type Text = typeof text

export const swedish: Language = { code: 'sv', name: 'Svenska', locale: 'sv-SE', text }

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} och ${words.at(-1)}`
}

function allOf(n: number): string {
  return n === 1 ? 'den' : `alla ${number(n)}`
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
