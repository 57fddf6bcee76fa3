import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { deliveriesArguments } from './deliveries_arguments.ts'
import { importArguments } from './import_arguments.ts'

const folder = mkdtempSync(join(tmpdir(), 'arguments-'))
afterAll(() => rmSync(folder, { recursive: true }))

const words = (text: string) => text.split(' ')

test('a register and a file are enough, as ever', async () => {
  expect(await importArguments(words('addresses a.csv'))).toEqual({
    what: 'import',
    work: { register: 'addresses', file: resolve('a.csv'), rename: {} },
  })
})

test('every way of reading a file can be said', async () => {
  const said =
    'addresses a.csv --crs EPSG:3021 --layer blad --encoding CP850 --delimiter semicolon --decimal comma ' +
    '--date-format DD/MM/YYYY --header-line 3 --swap-axes --repair --column id=nr --column kind=typ'
  const values = ['--value', 'kind:Fritid: hus=holiday', '--value', 'kind:a=b=other']
  expect((await importArguments([...words(said), ...values])).work).toEqual({
    register: 'addresses',
    file: resolve('a.csv'),
    crs: 'EPSG:3021',
    layer: 'blad',
    encoding: 'CP850',
    delimiter: 'semicolon',
    decimal: 'comma',
    date_format: 'DD/MM/YYYY',
    header_line: 3,
    swap_axes: true,
    repair: true,
    rename: { id: 'nr', kind: 'typ' },
    values: { kind: { 'Fritid: hus': 'holiday', 'a=b': 'other' } },
  })
})

test('a preview is of a date, and an inspection of a file', async () => {
  const preview = await importArguments(words('addresses a.csv --preview --as-of 2015-06-30 --mode update'))
  expect(preview).toMatchObject({ what: 'preview', work: { as_of: '2015-06-30', mode: 'update' } })
  expect(await importArguments(words('addresses a.csv --inspect'))).toMatchObject({ what: 'inspect' })
})

test('a mapping is suggested, saved under a name, or in a file', async () => {
  const mapping = async (given: string) =>
    (await importArguments(['addresses', 'a.csv', '--mapping', given])).work.mapping
  const content = { register: 'addresses', columns: ['nr'], instructions: { rename: { id: 'nr' } } }
  const file = join(folder, 'kommunen.json')
  writeFileSync(file, JSON.stringify(content))
  expect(await mapping('auto')).toEqual({ is_suggested: true })
  expect(await mapping('Kommunens Excel')).toEqual({ saved: 'Kommunens Excel' })
  expect(await mapping(file)).toEqual({ content })
})

test.each([
  ['bristområden a.csv', '"bristområden" is no register'],
  ['addresses', 'The file is missing'],
  ['addresses a.csv b.csv', '"b.csv" is one word too many'],
  ['addresses a.csv --mode ersätt', '--mode is "ersätt", but must be one of full, update'],
  ['addresses a.csv --delimiter pipe', 'one of comma, semicolon, tab'],
  ['addresses a.csv --header-line tre', '--header-line is'],
  ['addresses a.csv --column id', 'ours=theirs'],
  ['addresses a.csv --value kind=other', 'column:theirs=ours'],
  ['addresses a.csv --as-of 2015-06-30', '--as-of belongs to --preview'],
  ['addresses a.csv --inspect --preview', 'choose one'],
  ['addresses a.csv --mapping nowhere.json', 'no file nowhere.json'],
  ['addresses a.csv --colum id=nr', "'--colum'"],
])('"%s" is refused, with what is wrong and how the command is written', async (text, reason) => {
  await expect(importArguments(words(text))).rejects.toThrow(reason)
})

test.each([
  ['', { what: 'list' }],
  ['show 12 --differences', { what: 'show', id: 12, with_differences: true }],
  ['compare 3 7', { what: 'compare', from: 3, to: 7 }],
  ['undo 12 --reason fel', { what: 'undo', work: { id: 12, reason: 'fel' } }],
  ['undo 12 --preview', { what: 'preview-undo', id: 12 }],
  ['file 12 --to a.csv', { what: 'file', id: 12, to: resolve('a.csv') }],
  ['rejected 12', { what: 'rejected', work: { id: 12 } }],
])('deliveries are asked: %s', (text, asked) => {
  expect(deliveriesArguments(text ? words(text) : [])).toEqual(asked)
})

test.each([
  ['remove 12', '"remove" is nothing that deliveries can be asked'],
  ['show', 'Name one delivery by number'],
  ['show tolv', '"tolv" is no number of a delivery'],
  ['compare 3', 'Name 2 deliveries by number'],
  ['show 12 --reason fel', '--reason does not belong to show'],
])('deliveries cannot be asked: %s', (text, reason) => {
  expect(() => deliveriesArguments(words(text))).toThrow(reason)
})
