// Codes are written once, in the contract. Where SQL has to spell them out, it is held to the contract here.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  applicationStatuses,
  applicationStatusesInQueue,
  applicationStatusesLive,
  areaStatuses,
  backboneStatuses,
  backboneStatusesUnderWay,
  registerNames,
} from '../../api/contract/vocabulary.ts'
import { sqlFile } from '../database/sql_file.ts'
import { registers } from './registers.ts'

test.each(registerNames)(
  'loading %s allows the codes of the contract for its columns, and no others',
  (name) => {
    const { table, columns } = registers[name]
    const coded = columns.flatMap((column) => (column.choices ? [[column.name, [...column.choices]]] : []))
    expect(listsIn(sqlFile(import.meta.url, `./${table}/load.sql`))).toEqual(Object.fromEntries(coded))
  },
)

test('every column of codes has its list', () => {
  const columns = Object.values(registers).flatMap((register) => register.columns)
  for (const column of columns) expect(column.choices !== undefined, column.name).toBe(column.type === 'code')
})

test('one macro alone decides the status of an area, trying the rules in the order of the contract', () => {
  const answers = new URL('../answers/', import.meta.url)
  const outcomes = readdirSync(answers)
    .filter((file) => file.endsWith('.sql'))
    .map((file) => [...readFileSync(new URL(file, answers), 'utf8').matchAll(/\b(?:then|else) '(\w+)'/g)])
    .map((found) => found.map(([, status = '']) => status))
  expect(outcomes.filter((codes) => codes.includes('untouched'))).toEqual([[...areaStatuses]])
})

test('what is in the queue, live or under way is named among the statuses', () => {
  expect([...applicationStatuses]).toEqual(expect.arrayContaining([...applicationStatusesInQueue]))
  expect([...applicationStatuses]).toEqual(expect.arrayContaining([...applicationStatusesLive]))
  expect([...backboneStatuses]).toEqual(expect.arrayContaining([...backboneStatusesUnderWay]))
})

/** `registers.not_one_of('kind', kind, ['new', …])`: the lists by the column that they are for. */
function listsIn(sql: string): Record<string, string[]> {
  const calls = sql.matchAll(/not_one_of\('(\w+)', \w+, \[([^\]]*)\]/g)
  return Object.fromEntries(
    [...calls].map(([, column = '', codes = '']) => [
      column,
      [...codes.matchAll(/'(\w+)'/g)].map(([, code = '']) => code),
    ]),
  )
}
