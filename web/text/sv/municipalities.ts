// What Swedish says on the pages of the municipalities.
import { formats } from '../format.ts'

const { number, count, date } = formats('sv-SE')

export const municipalities = {
  title: 'Kommuner',
  all: 'Alla kommuner',
  caption: (n: number, as_of: string) => `${count(n, 'kommun', 'kommuner')}, läget ${date(as_of)}`,
  line: (name: string, remaining: number, total: number) =>
    `- ${name}: ${number(remaining)} av ${number(total)} kvarstår`,
  unknown: (code: string) => `Det finns ingen kommun med koden ${code}.`,
  addresses: (addresses: number, withAccess: number) =>
    addresses === 0
      ? 'I bristområdena finns inga adresser.'
      : `I bristområdena finns ${count(addresses, 'adress', 'adresser')}, varav ${number(withAccess)} har tillgång till fiber.`,
  queue: (n: number) =>
    n === 0 ? 'Ingen ansökan om stöd står i kö.' : `${count(n, 'ansökan', 'ansökningar')} om stöd står i kö.`,
  queueTitle: 'Ansökningar i kö',
  onMap: 'Visa på kartan',
  ask: 'Vem frågar jag?',
  columns: {
    name: 'Kommun',
    code: 'Kommunkod',
    shortage_areas: 'Bristområden',
    remaining: 'Kvarstår',
    untouched: 'Ej påbörjat',
    applied: 'Ansökt',
    in_progress: 'Under utbyggnad',
    connected: 'Anslutet',
    applications_in_queue: 'Ansökningar i kö',
    addresses_in_shortage_areas: 'Adresser i bristområden',
    addresses_with_access: 'Med tillgång till fiber',
    fibre_share_pct: 'Med tillgång till fiber (%)',
  },
}
