// Why a cell of the metadata table does not hold, in Swedish.
import { inSwedish, type Saying } from './sayings.ts'

/** What is not known is told as it came. */
export function cellRefusal(said: string): string {
  return inSwedish(said, refusedCells) ?? said
}

const refusedCells: readonly Saying[] = [
  [/^must be one line: take away the line breaks/, 'Ska vara en rad: ta bort radbrytningarna.'],
  [/^must be a date such as 2015-06-30/, 'Ska vara ett datum, skrivet som 2015-06-30.'],
  [/^must be a number, such as 0\.5/, 'Ska vara ett tal, till exempel 0,5.'],
  [
    /^must be a whole number from 0 to 4, or empty: not classified/,
    'Ska vara ett heltal från 0 till 4, eller tomt: inte klassat.',
  ],
  [/^must be a whole number from 0 to 1000/, 'Ska vara ett heltal från 0 till 1000.'],
  [/^must be a number from 0 to 100000, or empty/, 'Ska vara ett tal från 0 till 100 000, eller tomt.'],
  [
    /^must be an e-mail address, where the contact has one of name and telephone/,
    'Ska vara en e-postadress. Utan den kan kontakten inte ha namn eller telefon.',
  ],
  [
    /^must be the name of a licence that is offered, such as CC0 1\.0, or an address that begins with https:\/\/ or http:\/\//,
    'Ska vara en licens som erbjuds, till exempel CC0 1.0, eller en adress som börjar med https://.',
  ],
  [/^must be an address that begins with https:\/\/ or http:\/\//, 'Ska vara en hel adress, med https://.'],
  [/^must be one of (.*?)(?:, and is “.*”)?$/s, ([codes = '']) => `Ska vara något av: ${codes}.`],
  [/^must be at most (\d+) values/, 'Får ha högst $1 värden.'],
  [/^must be at most (\d+) characters/, 'Får ha högst $1 tecken.'],
  [/^must be filled in/, 'Ska vara ifylld.'],
  [/^is no column of the table/, 'Är ingen kolumn i tabellen.'],
  [/^must be the id of a layer, as it stands in the table/, 'Här ska lagrets id stå, som i tabellen.'],
  [
    /^must be the id of a layer that you publish: GET \S+ lists them/,
    'Det finns inget lager med det id:t bland dina.',
  ],
  [/^must be there once: another row has the same id/, 'Lagret står på två rader. Ta bort den ena.'],
  [/^is “(.*?)” since \S+, and you sent “.*”$/s, 'Någon annan har ändrat den till «$1».'],
]
