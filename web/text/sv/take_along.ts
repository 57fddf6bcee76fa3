// What Swedish says of taking a list along, and in the files themselves.
import { formats } from '../format.ts'

const { date, distance, percent } = formats('sv-SE')

export const takeAlong = {
  list: 'Hämta listan',
  table: 'Hämta tabellen',
  excel: 'Excel',
  csv: 'CSV',
  copy: 'Kopiera som text',
  print: 'Skriv ut',
  note: 'Precis det som visas, i samma ordning. Excel-filen har ett blad som säger vad uppgifterna vilar på.',
  saved: 'Filen är hämtad.',
  copied: 'Texten är kopierad.',
  failed: 'Det gick inte. Försök igen.',
  revision: (revision: number) => `revision ${revision}`,
  aboutSheet: 'Om uppgifterna',
  about: {
    what: 'Innehåll',
    region: 'Region',
    as_of: 'Läget den',
    filters: 'Urval',
    noFilters: 'Allt',
    settings: 'Gränser',
    settingsAre: (passed_m: number, share_pct: number) =>
      `Fiber inom ${distance(passed_m)} från en ansluten adress räknas; anslutet kräver minst ${percent(share_pct)} av adresserna`,
    data_as_of: 'Uppgifterna gäller till och med',
    revision: 'Revision',
    source: (register: string) => `Källa, ${register.charAt(0).toLowerCase()}${register.slice(1)}`,
    until: (day: string) => `till och med ${date(day)}`,
    licence: 'Licens',
    link: 'Samma vy på webben',
    note: 'Obs',
  },
}
