import { expect, test } from 'vitest'
import { rowFault } from './row_faults.ts'

const words = {
  titleOf: (column: string) => ({ date: 'Datum', name: 'Namn' })[column] ?? column,
  wordOf: (_column: string, code: string) => ({ queued: 'I kö' })[code] ?? code,
  registerOf: () => 'Ansökningar',
}

test.each([
  ['name is missing', 'Namn saknas'],
  ['status "x" is not one of queued, paid', 'status "x" är inte en av I kö, paid'],
  [
    'date "2015-02-30" is not a date: write it as 2015-06-30',
    'Datum "2015-02-30" är inget datum: skriv det som 2015-06-30',
  ],
  [
    'listed_to 2015-01-01 comes before listed_from 2015-01-02',
    'listed_to 2015-01-01 kommer före listed_from 2015-01-02',
  ],
  [
    'id "A1" occurs 2 times with different values',
    'id "A1" finns 2 gånger med olika värden: behåll en av raderna',
  ],
  [
    'application_id "K9" is not in the register applications',
    'application_id "K9" finns inte i registret Ansökningar: läs in det först, eller rätta',
  ],
])('%s', (english, swedish) => {
  expect(rowFault(english, words)).toBe(swedish)
})

test('what is not known is left to be shown as it came', () => {
  expect(rowFault('something new', words)).toBeUndefined()
})
