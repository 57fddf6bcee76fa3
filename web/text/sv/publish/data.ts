// What Swedish says of a layer's data: what came, and what replacing it would change.
import type { FieldType } from '../../../../api/contract/catalogue/catalogue_codes.ts'
import { formats } from '../../format.ts'
import { fieldTypes, versionStates } from '../layer_codes.ts'

const { number, count } = formats('sv-SE')

export const data = {
  title: 'Data',
  summary: (rows: number, fields: number) =>
    `${count(rows, 'rad', 'rader')}, ${count(fields, 'fält', 'fält')}`,
  rasterSummary: (width: number, height: number) =>
    `Raster, ${number(width)} × ${count(height, 'bildpunkt', 'bildpunkter')}`,
  facts: {
    file: 'Fil',
    format: 'Format',
    crs: 'Koordinatsystem',
    noCrs: 'Inga koordinater',
    geometry: 'Geometri',
    rows: 'Rader',
    made: 'Kom in',
  },
  geometries: { point: 'Punkter', line: 'Linjer', polygon: 'Ytor', mixed: 'Blandat' },
  noGeometry: 'Ingen: en tabell utan plats',
  as_of: 'Datum som uppgifterna gäller',
  as_ofHint: 'Uppgifterna beskriver läget den dagen. Tomt: inte angivet.',
  mapLabel: 'Karta över lagrets data',
  noPlace: 'Inga rader har någon plats, så här finns ingen karta.',
  fields: (fields: number) => `Fälten i filen (${number(fields)})`,
  field: 'Fält',
  type: 'Typ',
  types: fieldTypes,
  firstRows: (shown: number, rows: number) =>
    shown < rows
      ? `De första ${number(shown)} av ${count(rows, 'rad', 'rader')}`
      : count(rows, 'rad', 'rader'),
  scrolls: 'De första raderna, rullas i sidled',
  noRows: 'Raderna gick inte att hämta.',
  empty: 'tomt',
  yes: 'ja',
  no: 'nej',
  replace: 'Byt ut data',
  replaceLead:
    'Den nya filen ersätter hela lagrets data i utkastet. Det publicerade ändras först när du publicerar, och den gamla versionen går att läsa kvar.',
  send: 'Byt ut data i utkastet',
  replaced: 'Data är utbytt i utkastet.',
  difference: {
    title: 'Skillnad mot det publicerade',
    failed: 'Jämförelsen gick inte att göra.',
    loading: 'Jämför …',
    none: 'Ingen skillnad: alla rader och fält är som i det publicerade.',
    rows: (before: number, after: number) => `${number(before)} rader blir ${number(after)}.`,
    added: 'Tillkommer',
    removed: 'Försvinner',
    unchanged: 'Oförändrade',
    fieldsAdded: (names: string) => `Nya fält: ${names}. De är inte klassade än.`,
    fieldsRemoved: (names: string) => `Fält som försvinner: ${names}. Den som läser dem får ett fel.`,
    fieldChanged: (name: string, from: FieldType, to: FieldType) =>
      `${name} byter typ från ${fieldTypes[from]} till ${fieldTypes[to]}.`,
    mapLabel: 'Karta över rader som tillkommer och försvinner',
    much: 'Mer än hälften av raderna försvinner. Kontrollera att det är rätt fil.',
  },
  versions: 'Versioner',
  versionsLead: 'Tidigare versioner går att läsa och hämta.',
  version: {
    number: 'Nummer',
    state: 'Läge',
    as_of: 'Gäller',
    published: 'Publicerad',
    rows: 'Rader',
  },
  versionStates,
}
