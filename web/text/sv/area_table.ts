// What Swedish says in the table of areas.
import { formats } from '../format.ts'

const { count, date } = formats('sv-SE')

export const areaTable = {
  title: 'Bristområden som tabell',
  show: 'Visa som tabell',
  back: 'Till karta och lista',
  caption: (shown: number, as_of: string, filters: string) =>
    `${count(shown, 'område', 'områden')}, läget ${date(as_of)}${filters ? ` · ${filters}` : ''}`,
  scrolls: 'Tabell som kan rullas i sidled',
  yes: 'Ja',
  no: 'Nej',
  columns: {
    name: 'Bristområde',
    id: 'Beteckning',
    municipality_name: 'Kommun',
    municipality_code: 'Kommunkod',
    status: 'Läge',
    is_remaining: 'Kvarstår',
    status_since: 'Läge sedan',
    addresses: 'Adresser',
    addresses_connected: 'Med fiber installerad',
    addresses_passed: 'Med fiber i absolut närhet',
    fibre_share_pct: 'Med tillgång till fiber (%)',
    applications: 'Aktuella ansökningar',
    application_stage: 'Längst kommen ansökan',
    backbone_projects: 'Stamnätsprojekt som når området',
    nearest_backbone_m: 'Till närmaste stamnät (m)',
  },
  /** What planners judge, in the files. */
  assessed: {
    status: 'Bedömt läge',
    assessed_on: 'Bedömt den',
    function: 'Bedömt av',
    reason: 'Skäl till bedömningen',
  },
  /** Filters in words, for captions, files and their names. */
  remaining: 'kvarstående',
  matching: (q: string) => `sökning: ${q}`,
  onePerLine: {
    heading: (headline: string, as_of: string) => `${headline}, läget ${date(as_of)}`,
    area: ({
      name,
      place,
      status,
      addresses,
    }: {
      name: string
      place: string
      status: string
      addresses: string
    }) => `- ${name}${place ? `, ${place}` : ''}: ${status}, ${addresses}`,
  },
}
