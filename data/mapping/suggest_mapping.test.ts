import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Inspection } from '../../api/contract/deliveries/inspection.ts'
import { readingInstructions } from '../../api/contract/deliveries/reading_instructions.ts'
import type { RegisterName } from '../../api/contract/vocabulary.ts'
import { registers } from '../registers/registers.ts'
import { inspectionOf, tableOf, withPolygons } from './fixture/inspection_of.ts'
import { realFiles } from './fixture/real_files.ts'
import { suggestMapping } from './suggest_mapping.ts'

function suggestionFor(register: RegisterName, text: string, more: Partial<Inspection> = {}) {
  return suggestMapping({
    register: registers[register],
    inspection: inspectionOf(tableOf(text), more),
    saved: [],
  })
}

/** Ours to theirs, without what nothing was found for. */
function found(register: RegisterName, text: string, more: Partial<Inspection> = {}) {
  const { columns } = suggestionFor(register, text, more)
  return Object.fromEntries(
    columns.flatMap(({ column, theirs }) => (theirs === null ? [] : [[column, theirs]])),
  )
}

test.each(realFiles)('$what', ({ register, text, more = {}, ours, left_over }) => {
  expect(found(register, text, more)).toEqual(ours)
  const suggestion = suggestionFor(register, text, more)
  expect(suggestion.left_over).toEqual(left_over)
  expect(suggestion.instructions.rename).toEqual(ours)
})

test('a file with our own names needs no instructions at all', () => {
  const suggestion = suggestionFor(
    'application-events',
    'application_id;status;date;note\nK1;queued;2015-01-01;\nK1;granted;2015-02-01;',
  )
  expect(suggestion.columns.map(({ reason }) => reason)).toEqual(['name', 'name', 'name', 'name'])
  expect(suggestion).toMatchObject({ values: [], left_over: [], mapping: null, instructions: {} })
})

test('columns without telling names are found by what is in them', () => {
  const text = `A;B;C;D;E1
2015-1187;Köad;2015-01-07;hej;1
2016-6600;Avslag;2015-03-03;;2`
  expect(suggestionFor('application-events', text).columns).toEqual([
    { column: 'application_id', theirs: 'A', reason: 'content', is_required: true },
    { column: 'status', theirs: 'B', reason: 'content', is_required: true },
    { column: 'date', theirs: 'C', reason: 'content', is_required: true },
    { column: 'note', theirs: null, reason: null, is_required: false },
  ])
})

test('organisation numbers, municipality codes, ids and coordinates are found by what they look like', () => {
  const applications = `Ref;Vem är det;Kod 2;Utan namn
2015-1187;Sjövik fiber;556016-0680;POLYGON((1 2, 3 4, 5 6, 1 2))
2016-6600;Norrby fiber;769600-0004;POLYGON((1 2, 3 4, 5 6, 1 2))`
  expect(found('applications', applications)).toEqual({
    id: 'Ref',
    association_number: 'Kod 2',
    wkt: 'Utan namn',
  })
  const addresses = `Ref;Var;Kolumn1;Kolumn2
p-1;1495;6470300;380600
p-2;1471;6470350;380650`
  expect(found('addresses', addresses)).toEqual({
    id: 'Ref',
    municipality_code: 'Var',
    easting: 'Kolumn2',
    northing: 'Kolumn1',
  })
})

test('what fits alike is left to the person: two columns named the same, two dates, years that could be codes', () => {
  expect(found('shortage-areas', 'Namn;NAMN;Områdesnr\nSjövik;Norr;1\nÖster;Väster;2', withPolygons)).toEqual(
    {
      id: 'Områdesnr',
    },
  )
  expect(
    found(
      'application-events',
      'Dnr;Status;Ena;Andra\n2015-1;Kö;2015-01-01;2015-02-01\n2015-2;Kö;2015-01-02;2015-02-02',
    ),
  ).toEqual({ application_id: 'Dnr', status: 'Status' })
  expect(found('addresses', 'Adressid;Byggt\na1;1981\na2;2021')).toEqual({ id: 'Adressid' })
})

test('a name that the values contradict is not believed', () => {
  // Names of municipalities, not their codes; thousands of kronor; a date that is no date.
  expect(found('addresses', 'Adressid;Kommun\na1;Skara\na2;Götene')).toEqual({ id: 'Adressid' })
  expect(
    found('applications', 'Dnr;Förening;Sökt belopp (tkr)\n2015-1;Sjövik;5808\n2015-2;Norr;1200'),
  ).toEqual({
    id: 'Dnr',
    association_name: 'Förening',
  })
  expect(found('shortage-areas', 'Omr nr;Namn;Från\n1;Sjövik;Skara\n2;Norr;Axvall', withPolygons)).toEqual({
    id: 'Omr nr',
    name: 'Namn',
  })
  // An id that most rows share is none.
  expect(found('shortage-areas', 'Område;Delområde;Ort\nA;1;X\nA;2;Y\nA;3;Z', withPolygons)).toEqual({
    name: 'Område',
  })
})

test('a cut name that could be two of ours is neither, unless its values tell', () => {
  const text = `DNR;ASSOCIATIO;ORGANISATI
2015-1187;Sjövik fiber;556016-0680
2016-6600;Norr fiber;769600-0004`
  expect(found('applications', text, withPolygons)).toEqual({ id: 'DNR', association_number: 'ORGANISATI' })
})

test('a word that only begins like one of ours is no cut name', () => {
  expect(
    found('addresses', 'Adressid;Fastighet;Adress\na1;Skara 1:2;Storgatan 1\na2;Skara 1:3;Storgatan 2'),
  ).toEqual({
    id: 'Adressid',
    label: 'Adress',
  })
})

test('a file with geometry of its own is not asked for columns of coordinates', () => {
  const { columns, left_over } = suggestionFor(
    'shortage-areas',
    'id;name;X;Y\n1;Sjövik;380600;6470300',
    withPolygons,
  )
  expect(columns.map(({ column }) => column)).toEqual([
    'id',
    'name',
    'municipality_code',
    'listed_from',
    'listed_to',
  ])
  expect(left_over).toEqual(['X', 'Y'])
})

test('a pair of coordinates is taken whole or not at all', () => {
  expect(found('addresses', 'id;X;Y\na1;6470300;\na2;6470350;')).toEqual({ id: 'id' })
})

test('what the person said of the file is said again in the instructions', () => {
  const suggestion = suggestMapping({
    register: registers.addresses,
    inspection: inspectionOf(tableOf('Adressid;E;N\na1;380600,5;6470300,5'), {
      encoding: 'UTF-8',
      decimal: 'comma',
    }),
    saved: [],
    told: { decimal: 'comma', crs: 'EPSG:3006' },
  })
  expect(suggestion.instructions).toEqual({
    decimal: 'comma',
    crs: 'EPSG:3006',
    rename: { id: 'Adressid', easting: 'E', northing: 'N' },
  })
})

test('whatever a file’s columns are called, none is taken twice and all that is suggested is there', () => {
  const names = Object.values(registers).flatMap(({ columns }) =>
    columns.flatMap(({ name, title, synonyms = [] }) => [name, title.sv, title.en, ...synonyms]),
  )
  const odd = [
    '',
    ' ',
    'X',
    'Y',
    'E',
    'N',
    'lat',
    'constructor',
    '__proto__',
    'toString',
    'FID',
    '(kr)',
    '??',
    'å',
  ]
  const value = fc.constantFrom(
    '',
    '1495',
    '2015-01-01',
    'Beviljad',
    'FTTH',
    '6470300',
    '380600',
    '58,4',
    'BO-1',
    'x y',
  )
  const header = fc.array(fc.constantFrom(...names, ...odd), { maxLength: 12 })
  const register = fc.constantFrom(...Object.values(registers))
  const rows = fc.array(fc.array(value, { minLength: 12, maxLength: 12 }), { maxLength: 4 })
  fc.assert(
    fc.property(register, header, rows, (one, columns, lines) => {
      const inspection = inspectionOf({ header: columns, rows: lines })
      const suggestion = suggestMapping({ register: one, inspection, saved: [] })
      const taken = suggestion.columns.flatMap(({ theirs }) => (theirs === null ? [] : [theirs]))
      expect(new Set(taken).size).toBe(taken.length)
      expect(columns).toEqual(expect.arrayContaining(taken))
      expect([...taken, ...suggestion.left_over].sort()).toEqual([...columns].sort())
      expect(readingInstructions.safeParse(suggestion.instructions).success).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('our own names with swapped axes are left to the guess of the CRS, so that nothing turns them twice', () => {
  const addresses = 'id;easting;northing\nA1;6401000;350500\nA2;6401100;350600'
  expect(suggestionFor('addresses', addresses).instructions).toEqual({})
})

test('moments that a GPS wrote are no ids, though none occurs twice', () => {
  const points = 'time;name\n2015-06-30T10:00:00Z;KP 1 Åsen\n2015-06-30T10:05:00Z;KP 2'
  expect(found('connection-points', points)).not.toHaveProperty('id')
})

test('the values of a column that a person chose are asked about, though another or none was suggested', () => {
  const text = `Ärende;Steg;När
K05;Lagd på is;2016-01-10
K06;Köad;2016-01-11`
  const asked = {
    register: registers['application-events'],
    inspection: inspectionOf(tableOf(text)),
    saved: [],
  }
  expect(suggestMapping({ ...asked, chosen: { status: 'Steg' } }).values).toEqual([
    {
      column: 'status',
      values: [
        { theirs: 'Lagd på is', rows: 1, ours: null, reason: null },
        { theirs: 'Köad', rows: 1, ours: 'queued', reason: 'synonym' },
      ],
    },
  ])
  expect(suggestMapping({ ...asked, chosen: { status: '' } }).values).toEqual([])
})
