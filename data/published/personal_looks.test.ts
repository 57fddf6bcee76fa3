// Personal identity numbers are examples that were never given to anybody, their check digits worked out by hand.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DataColumn } from '../../api/contract/catalogue/layer_description.ts'
import { openTestDatabase, type TestDatabase } from '../fixture/open_test_database.ts'
import { personalFindings } from './personal_looks.ts'

let installation: TestDatabase
beforeAll(async () => {
  installation = await openTestDatabase()
})
afterAll(() => installation.close())

async function findings(name: string, values: readonly (string | null)[], type: DataColumn['type'] = 'text') {
  const listed = values.map((value) => (value === null ? '(null)' : `('${value.replaceAll("'", "''")}')`))
  const from = `(select c1::${type === 'integer' ? 'bigint' : 'varchar'} as c1 from (values ${listed.join(', ')}) as given (c1))`
  const columns = [{ name, type, column: 'c1' }]
  const found = await installation.database.session((connection) =>
    personalFindings(connection, { from, columns }),
  )
  return found.map(({ looks_like, rows, of }) => `${looks_like} ${rows} of ${of}`)
}

test('personal identity numbers are known by date and check digit, however they are written', async () => {
  const numbers = [
    '811218-9876',
    '8112189876',
    '198112189876',
    '19811218-9876',
    '121212+1212',
    // A coordination number: the 3rd, plus 60.
    '701063-2391',
  ]
  const others = [
    // The check digit is 6.
    '811218-9875',
    // Month 13.
    '811318-9876',
    // An organisation number: its third digit is 2 or more.
    '212000-1355',
    // 30 February.
    '800230-0005',
    '1981121898761',
    'A811218-9876',
    null,
  ]
  expect(await findings('nr', [...numbers, ...others])).toEqual(['personal_identity_number 6 of 12'])
  expect(await findings('nr', ['8112189876', '198112189876', '42'], 'integer')).toEqual([
    'personal_identity_number 2 of 3',
  ])
})

test('personal identity numbers are found with a space in them, and among other words', async () => {
  const values = [
    '811218 9876',
    '19811218 9876',
    'Ägare: 811218-9876, Norrgården',
    '(19811218-9876)',
    // No number of a person, another's number with one in it, and a telephone number.
    'Ägare: 811218-9875',
    'dnr A811218-9876-2',
    'ring 031-811218 9876',
  ]
  expect(await findings('anmarkning', values)).toContain('personal_identity_number 4 of 7')
})

test('29 February is a date only in a leap year, of the century that is said', async () => {
  // 000229123: 0 + 0 + 0 + 2 + 4 + 9 + 2 + 2 + 6 = 25, so the check digit is 5. 1900 was no leap year.
  expect(await findings('nr', ['200002291235', '190002291235'])).toEqual(['personal_identity_number 1 of 2'])
  expect(await findings('nr', ['000229-1235'])).toEqual(['personal_identity_number 1 of 1'])
})

test('e-mail addresses are found within other words too', async () => {
  expect(
    await findings('upplysning', [
      'anna@example.se',
      'Skriv till a.b@sub.example.org!',
      'ingen@',
      '@example.se',
      'a@b',
    ]),
  ).toEqual(['email 2 of 5'])
})

test('telephone numbers are known by how they are written, or by the name of the column', async () => {
  const numbers = ['031-12 34 56', '070-123 45 67', '+46 31 123 456', '0701234567', '+46701234567']
  const others = ['2015-06-30', '0114', '123 45', '6400000', '08:30', '031123456', '01-02-2015']
  expect(await findings('uppgift', [...numbers, ...others])).toEqual(['telephone 5 of 12'])
  expect(await findings('Telefon', ['031123456', '0114', 'saknas'])).toEqual(['telephone 1 of 3'])
})

test('names are known by the name of the column, else by frequent first names', async () => {
  const people = ['Anna Andersson', 'Karl-Erik von Platen', 'Andersson, Eva']
  expect(await findings('Kontaktperson', [...people, 'Zlatko Okänd', 'saknas', 'Göteborgs kommun'])).toEqual([
    'name 4 of 6',
  ])
  expect(await findings('efternamn', ['Andersson', 'Öberg'])).toEqual(['name 2 of 2'])
  expect(await findings('namn', [...people, 'Zlatko Okänd'])).toEqual(['name 3 of 4'])
  expect(await findings('anmärkning', people)).toEqual(['name 3 of 3'])
})

test('places are no people', async () => {
  const places = [
    'Stora Höga',
    'Västra Götaland',
    'Norra Vägen',
    'Anna Lindhs Plats',
    'Karl Johansgatan',
    'Maria Kyrka',
  ]
  expect(await findings('namn', places)).toEqual([])
  expect(await findings('ort', places)).toEqual([])
})

test('a single name by chance in a column that promises none is not held against it', async () => {
  const wells = Array.from({ length: 20 }, (_, at) => `Brunn ${at}`)
  expect(await findings('objekt', [...wells, 'Anna Andersson'])).toEqual([])
})
