import { expect, test } from 'vitest'
import { administrationText } from '../text/administration.ts'
import { readingFacts } from './reading_facts.ts'

const text = administrationText({ language: { code: 'sv' } }).deliveries.one
const titleOf = (column: string) => ({ name: 'Namn' })[column] ?? column

test('how a file was read is told in our words, and under its own name where there are none', () => {
  const reading = {
    format: 'csv',
    encoding: 'Windows-1252',
    rename: { name: 'Områdesnamn', listed_to: '' },
    values: { status: { 'I kö': 'queued' } },
    columns_left_out: [],
    is_strange: true,
  }
  expect(readingFacts(reading, { text, titleOf })).toEqual([
    { name: 'Format', value: 'csv' },
    { name: 'Teckenkodning', value: 'Windows-1252' },
    { name: 'Kolumner', value: 'Namn: Områdesnamn' },
    { name: 'Värden', value: 'status: I kö: queued' },
    { name: 'is_strange', value: 'ja' },
  ])
})
