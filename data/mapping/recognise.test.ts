import { expect, test } from 'vitest'
import type { ReadingInstructions } from '../../api/contract/deliveries/reading_instructions.ts'
import type { Mapping } from '../../api/contract/mapping.ts'
import { registers } from '../registers/registers.ts'
import { inspectionOf, tableOf } from './fixture/inspection_of.ts'
import { recognise } from './recognise.ts'
import { suggestMapping } from './suggest_mapping.ts'

/** It uses Dnr and Läge (status); the other columns it only knew. */
const rename = { application_id: 'Dnr', status: 'Läge', date: 'Dag' }
const columns = ['Dnr', 'Läge', 'Dag', 'Handläggare', 'Kommun', 'Ort', 'Fas', 'Intern']

function mapping(name: string, more: Partial<Mapping> = {}): Mapping {
  return {
    name,
    register: 'application-events',
    columns,
    instructions: { rename },
    saved_at: '2026-06-30T10:00:00Z',
    ...more,
  }
}

const recognised = (saved: readonly Mapping[], names: readonly string[]) =>
  recognise(saved, { register: 'application-events', columns: names })?.name

test('the same columns in any order are recognised, capitals aside', () => {
  expect(recognised([mapping('A')], [...columns].reverse())).toBe('A')
  expect(
    recognised(
      [mapping('A')],
      columns.map((name) => name.toUpperCase()),
    ),
  ).toBe('A')
})

test('all that is used and four fifths of the rest are enough; new columns do not matter', () => {
  // The rest is five: four of them are 80 %, three are not.
  expect(recognised([mapping('A')], [...columns.slice(0, 7), 'Ny'])).toBe('A')
  expect(recognised([mapping('A')], columns.slice(0, 6))).toBeUndefined()
})

test('a file without a column that the mapping uses is not of its kind', () => {
  expect(
    recognised(
      [mapping('A')],
      columns.filter((name) => name !== 'Dag'),
    ),
  ).toBeUndefined()
})

test('a mapping of another register is not looked at', () => {
  expect(recognised([mapping('A', { register: 'backbone-events' })], columns)).toBeUndefined()
})

test('the same columns win over some of them, then the larger share, then the latest', () => {
  const less = mapping('less', { columns: columns.slice(0, 4), saved_at: '2026-07-01T00:00:00Z' })
  expect(recognised([less, mapping('same')], columns)).toBe('same')
  expect(recognised([mapping('most'), less], [...columns.slice(0, 7), 'Ny'])).toBe('less')
  expect(recognised([mapping('old'), mapping('new', { saved_at: '2026-07-01T00:00:00Z' })], columns)).toBe(
    'new',
  )
})

const text =
  'Dnr;Läge;Dag;Not\n2015-1;P1;2015-01-01;x\n2015-2;Avslag;2015-01-02;y\n2015-3;Konstigt;2015-01-03;z'
function suggested(instructions: ReadingInstructions, file = text) {
  const table = tableOf(file)
  const saved = [mapping('Länets', { columns: [...table.header], instructions })]
  const inspection = inspectionOf(table)
  return suggestMapping({ register: registers['application-events'], inspection, saved })
}

test('a recognised mapping is the suggestion, and values that it does not know are still suggested', () => {
  const values = { status: { P1: 'in_review' } }
  expect(suggested({ rename, values, decimal: 'comma' })).toEqual({
    columns: [
      { column: 'application_id', theirs: 'Dnr', reason: 'mapping', is_required: true },
      { column: 'status', theirs: 'Läge', reason: 'mapping', is_required: true },
      { column: 'date', theirs: 'Dag', reason: 'mapping', is_required: true },
      // A synonym would fit; whoever made the mapping left it out.
      { column: 'note', theirs: null, reason: null, is_required: false },
    ],
    values: [
      {
        column: 'status',
        values: [
          { theirs: 'P1', rows: 1, ours: 'in_review', reason: 'mapping' },
          { theirs: 'Avslag', rows: 1, ours: 'rejected', reason: 'synonym' },
          { theirs: 'Konstigt', rows: 1, ours: null, reason: null },
        ],
      },
    ],
    left_over: ['Not'],
    mapping: 'Länets',
    instructions: {
      decimal: 'comma',
      rename,
      values: { status: { P1: 'in_review', Avslag: 'rejected' } },
    },
  })
})

test('that a column has none is remembered, and so are values that this file lacks', () => {
  const values = { status: { P1: 'in_review', P9: 'paid' } }
  const said = { rename: { ...rename, note: '' }, values }
  const { instructions, columns: found } = suggested(said, text.replace('Not', 'note'))
  expect(found.find(({ column }) => column === 'note')?.theirs).toBeNull()
  expect(instructions.rename).toMatchObject({ note: '' })
  expect(instructions.values).toEqual({ status: { P1: 'in_review', P9: 'paid', Avslag: 'rejected' } })
})

test('a mapping that sets the geometry of a file aside does so again', () => {
  const header = 'Adr;Ost;Nord\na1;380600;6470300'
  const own = { geometry: { point: 1, line: 0, polygon: 0, other: 0, none: 0, invalid: 0 } }
  const said = { id: 'Adr', easting: 'Ost', northing: 'Nord' }
  const saved = [
    mapping('Adresser', {
      register: 'addresses',
      columns: ['Adr', 'Ost', 'Nord'],
      instructions: { rename: said },
    }),
  ]
  const inspection = inspectionOf(tableOf(header), own)
  expect(suggestMapping({ register: registers.addresses, inspection, saved }).instructions.rename).toEqual(
    said,
  )
  expect(suggestMapping({ register: registers.addresses, inspection, saved: [] }).columns).toHaveLength(4)
})
