import { expect, test } from 'vitest'
import { administrationText } from '../text/administration.ts'
import { readingFacts } from './reading_facts.ts'

const { deliveries, imports } = administrationText({ language: { code: 'sv' } })
const names = {
  titleOf: (column: string) => ({ name: 'Namn', status: 'Läge', listed_to: 'Listad till' })[column] ?? column,
  wordOf: (_column: string, code: string) => ({ queued: 'I kö', granted: 'Beviljad' })[code] ?? code,
}
const words = { text: deliveries.one, fileText: imports.file, names }

test('how a file was read is told in the words of the page; what says nothing is left out', () => {
  const reading = {
    rename: { name: 'Områdesnamn', status: 'Läge', id: 'id', listed_to: '' },
    values: { status: { Beviljad: 'granted', 'I kö': 'queued', Okänt: '' } },
    swap_axes: false,
    repair: true,
    format: 'CSV',
    layers: [],
    encoding: 'Windows-1252',
    delimiter: 'semicolon',
    decimal: 'comma',
    date_format: 'DD/MM/YYYY',
    header_line: 1,
    crs: 'EPSG:3007',
    crs_from: 'named',
    columns: ['name', 'status'],
    columns_left_out: ['OBJECTID'],
    repaired: { rows: 2, lines: [{ line: 4, problem: 'crosses itself near 1, 2' }] },
  }
  expect(readingFacts(reading, words)).toEqual([
    { name: 'Format', value: 'CSV' },
    { name: 'Teckenkodning', value: 'Windows-1252' },
    { name: 'Kolumnerna skiljs av', value: 'Semikolon' },
    { name: 'Decimaltecken', value: 'Komma: 3,4' },
    { name: 'Datum skrivs som', value: '30/06/2015 (dag först)' },
    { name: 'Koordinatsystem', value: 'EPSG:3007, angivet av den som läste in' },
    { name: 'Kolumner', value: 'Områdesnamn → Namn; Listad till fanns inte i filen' },
    { name: 'Värden', value: 'Läge: Beviljad → Beviljad, I kö → I kö, Okänt → inget värde' },
    { name: 'Kolumner som inte användes', value: 'OBJECTID' },
    { name: 'Felaktiga ytor lagas', value: 'ja' },
    { name: 'Lagade ytor', value: '2' },
  ])
})

test('headings further down are told, and what has no word of ours stands under its own name', () => {
  expect(readingFacts({ header_line: 4, is_strange: true }, words)).toEqual([
    { name: 'Rubrikrad', value: '4' },
    { name: 'is_strange', value: 'ja' },
  ])
})
