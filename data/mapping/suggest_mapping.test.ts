// Tables as they come: headers and values as municipalities, counties, associations and consultants write them; which of their columns is which of ours was
// decided by hand.
import { expect, test } from 'vitest'
import type { Inspection } from '../../api/contract/inspection.ts'
import type { RegisterName } from '../../api/contract/vocabulary.ts'
import { registers } from '../registers/registers.ts'
import { inspectionOf, tableOf, withLines, withPolygons } from './fixture/inspection_of.ts'
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

const files: readonly {
  readonly what: string
  readonly register: RegisterName
  readonly text: string
  readonly more?: Partial<Inspection>
  readonly ours: Readonly<Record<string, string>>
  readonly left_over: readonly string[]
}[] = [
  {
    what: 'the county’s Excel of applications',
    register: 'applications',
    text: `Diarienr;Sökande;Org.nr;Kommun;Sökt belopp (kr);Beviljat belopp (kr);Handläggare;Geometri
2015-1187;Sjövik fiber ek. för.;769612-3457;Skara;5 808 000;;AB;POLYGON((380000 6470000, 381000 6470000, 381000 6471000, 380000 6470000))
2016-6600;Byalaget Norr;769600-1234;Götene;1 200 000;900 000;CD;POLYGON((380000 6470000, 381000 6470000, 381000 6471000, 380000 6470000))`,
    ours: {
      id: 'Diarienr',
      association_name: 'Sökande',
      association_number: 'Org.nr',
      applied_sek: 'Sökt belopp (kr)',
      granted_sek: 'Beviljat belopp (kr)',
      wkt: 'Geometri',
    },
    left_over: ['Kommun', 'Handläggare'],
  },
  {
    what: 'the shapefile of a municipality, its names cut and its å ä ö lost',
    register: 'shortage-areas',
    text: `OMRADESNR;Omr?desnam;KOMMUNKOD;Giltig_fra;SHAPE_AREA
17;Sjövik;1495;2014-01-01;12345,5
18;Norra Vånga;1495;2014-01-01;22345,5`,
    more: withPolygons,
    ours: { id: 'OMRADESNR', name: 'Omr?desnam', municipality_code: 'KOMMUNKOD', listed_from: 'Giltig_fra' },
    left_over: ['SHAPE_AREA'],
  },
  {
    what: 'an area list in Windows-1252 that was written as UTF-8',
    register: 'shortage-areas',
    text: `BristomrÃ¥desID;OmrÃ¥desnamn;Kommun;Fr.o.m.;T.o.m.
BO-1;SjÃ¶vik;Skara;2014-01-01;
BO-2;Norr;GÃ¶tene;2014-01-01;2016-05-01`,
    more: withPolygons,
    ours: { id: 'BristomrÃ¥desID', name: 'OmrÃ¥desnamn', listed_from: 'Fr.o.m.', listed_to: 'T.o.m.' },
    left_over: ['Kommun'],
  },
  {
    what: 'addresses from the surveyors, where X points north',
    register: 'addresses',
    text: `Adresspunktsid;Kommunkod;Adress;Fastighetstyp;X;Y
a1;0114;Storgatan 1;Helårsbostad;6470300;380600
a2;0114;Storgatan 2;Fritidshus;6470350;380650`,
    ours: {
      id: 'Adresspunktsid',
      municipality_code: 'Kommunkod',
      label: 'Adress',
      kind: 'Fastighetstyp',
      easting: 'Y',
      northing: 'X',
    },
    left_over: [],
  },
  {
    what: 'addresses from a map program, where X points east, with RT 90 beside SWEREF 99',
    register: 'addresses',
    text: `UUID;BELADRESS;X_RT90;Y_RT90;E_SWEREF99TM;N_SWEREF99TM
a1;Storgatan 1;6474300;1330600;380600,5;6470300,5
a2;Storgatan 2;6474350;1330650;380650,5;6470350,5`,
    ours: { id: 'UUID', easting: 'E_SWEREF99TM', northing: 'N_SWEREF99TM' },
    left_over: ['BELADRESS', 'X_RT90', 'Y_RT90'],
  },
  {
    what: 'an operator’s list of coverage',
    register: 'coverage',
    text: `AdressID;Accessteknik;Status;Nätägare;Driftsatt
a1;FTTH;Ansluten;Bynät AB;2014-05-01
a1;xDSL;Ansluten;Telia;2001-01-01
a2;FTTH;Homes passed;Bynät AB;2014-05-01`,
    ours: {
      address_id: 'AdressID',
      technology: 'Accessteknik',
      state: 'Status',
      operator: 'Nätägare',
      valid_from: 'Driftsatt',
    },
    left_over: [],
  },
  {
    what: 'a consultant’s GeoPackage of backbone projects',
    register: 'backbone-projects',
    text: `fid;projekt;namn;huvudman;finansiering;langd_m
1;STAM-01;Skara–Axvall;Skara kommun;PTS;12000
2;STAM-02;Götene–Kinne;Götene kommun;Egna medel;9000`,
    more: withLines,
    ours: { id: 'projekt', name: 'namn', owner: 'huvudman', funding: 'finansiering' },
    left_over: ['fid', 'langd_m'],
  },
  {
    what: 'an English list of connection points in degrees',
    register: 'connection-points',
    text: `Site;Project ID;Type;In service;Lat;Long
S1;STAM-01;Radio link;2015-02-01;58,386;13,438
S2;STAM-01;New;;58,401;13,512`,
    ours: {
      id: 'Site',
      project_id: 'Project ID',
      kind: 'Type',
      in_service_from: 'In service',
      longitude: 'Long',
      latitude: 'Lat',
    },
    left_over: [],
  },
  {
    what: 'the log of a case system',
    register: 'application-events',
    text: `Ärendenr;Händelse;Händelsedatum;Kommentar;Registrerad av
2015-1187;Inkommen;2015-01-07;;AB
2015-1187;Under handläggning;2015-03-03;Lång kö;CD`,
    ours: { application_id: 'Ärendenr', status: 'Händelse', date: 'Händelsedatum', note: 'Kommentar' },
    left_over: ['Registrerad av'],
  },
  {
    what: 'the milestones of backbone projects',
    register: 'backbone-events',
    text: `Projektnr;Skede;Datum
STAM-01;Planerad;2013-01-01
STAM-01;Driftsatt;2015-02-01`,
    ours: { project_id: 'Projektnr', status: 'Skede', date: 'Datum' },
    left_over: [],
  },
  {
    what: 'the municipalities of Statistics Sweden',
    register: 'municipalities',
    text: `KnKod;KnNamn;LandAreaKm
1495;Skara;432,1
1471;Götene;406,3`,
    more: withPolygons,
    ours: { code: 'KnKod', name: 'KnNamn' },
    left_over: ['LandAreaKm'],
  },
]

test.each(files)('$what', ({ register, text, more = {}, ours, left_over }) => {
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
