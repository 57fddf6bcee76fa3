// What an empty register says of how it is filled in.
import type { RegisterColumn } from '../contract/register.ts'
import type { Words } from '../contract/vocabulary.ts'

type TemplateWords = {
  readonly sheet: string
  readonly headings: readonly string[]
  readonly yes: string
  readonly no: string
  readonly oneOf: string
  readonly types: Readonly<Record<RegisterColumn['type'], string>>
  readonly how: (register: string) => string
}

export const templateWords: Readonly<Record<keyof Words, TemplateWords>> = {
  sv: {
    sheet: 'Så fyller du i',
    headings: ['Kolumn', 'Betyder', 'Krävs', 'Skriv så här'],
    yes: 'ja',
    no: 'nej',
    oneOf: 'En av:',
    types: {
      text: 'Text. En beteckning behåller stora och små bokstäver.',
      date: 'Datum som 2015-06-30.',
      code: 'En kod.',
      municipality: 'Kommunkod med fyra siffror, till exempel 1441. Lämnas den tom fylls den i efter läget.',
      sek: 'Hela kronor.',
      number: 'Meter i SWEREF 99 TM (EPSG:3006), eller i det koordinatsystem som importen anger.',
      wkt: 'Geometri som WKT i SWEREF 99 TM (EPSG:3006), till exempel POLYGON((380000 6470000, …)).',
    },
    how: (register) =>
      `Läs in filen med: npm run import -- ${register} fil.xlsx${/events|coverage/.test(register) ? '' : ' --crs EPSG:3006'}`,
  },
  en: {
    sheet: 'How to fill it in',
    headings: ['Column', 'Means', 'Required', 'Write'],
    yes: 'yes',
    no: 'no',
    oneOf: 'One of:',
    types: {
      text: 'Text. An id keeps its upper and lower case.',
      date: 'A date such as 2015-06-30.',
      code: 'A code.',
      municipality:
        'A municipality code of four digits, such as 1441. Left empty it is filled from the position.',
      sek: 'Whole kronor.',
      number: 'Metres in SWEREF 99 TM (EPSG:3006), or in the reference system that the import names.',
      wkt: 'Geometry as WKT in SWEREF 99 TM (EPSG:3006), such as POLYGON((380000 6470000, …)).',
    },
    how: (register) =>
      `Bring the file in with: npm run import -- ${register} file.xlsx${/events|coverage/.test(register) ? '' : ' --crs EPSG:3006'}`,
  },
}
