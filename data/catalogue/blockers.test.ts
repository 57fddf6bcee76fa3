// What stands in the way, one thing at a time: a draft in which nothing does, and each way to spoil it.
import { expect, test } from 'vitest'
import { layerDescription } from '../../api/contract/catalogue/layer_description.ts'
import { blockersOf, type Judged } from './blockers.ts'

const said = {
  title: { sv: 'Brunnar', en: '' },
  abstract: { sv: 'Brunnar i länet.', en: '' },
  contact: { name: 'Geodata', email: 'geodata@example.se' },
  licence: 'http://creativecommons.org/publicdomain/zero/1.0/',
  themes: ['ENVI'],
  classification: { k: 0, r: 1, t: 1 },
  fields: [
    { name: 'namn', k: 0 },
    { name: 'antal', k: 0, is_count_of_people: true },
  ],
}
const style = (field: string, label: string | null = null) => ({
  paint: {
    kind: 'categories',
    field,
    classes: [{ value: 'a', colour: '#3B7A57', title: 'A' }],
    other_colour: '#777777',
  },
  label: label === null ? null : { field: label },
})

function judged({
  description = {},
  ...given
}: Partial<Omit<Judged, 'description'>> & { description?: object }): Judged {
  return {
    description: layerDescription.parse({ ...said, ...description }),
    columns: [
      { name: 'namn', type: 'text', column: 'c1' },
      { name: 'antal', type: 'integer', column: 'c2' },
    ],
    findings: [],
    rows: 2,
    kind: 'vector',
    publisher_type: 'LocalAuthority',
    ...given,
  }
}

const looksLikeName = [{ field: 'namn', looks_like: 'name', rows: 2, of: 2 }] as const
const fields = (namn: object, antal: object = {}) => ({
  fields: [
    { name: 'namn', k: 0, ...namn },
    { name: 'antal', k: 0, ...antal },
  ],
})

test('nothing stands in the way of a draft that says all that has to be said', () => {
  expect(blockersOf(judged({}))).toEqual([])
})

test.each<[string, Parameters<typeof judged>[0], string, string | null]>([
  ['no title', { description: { title: { sv: '', en: 'Wells' } } }, 'title_missing', 'title.sv'],
  [
    'no description',
    { description: { abstract: { sv: '', en: 'Wells.' } } },
    'abstract_missing',
    'abstract.sv',
  ],
  ['no contact', { description: { contact: null } }, 'contact_missing', 'contact'],
  ['no licence', { description: { licence: null } }, 'licence_missing', 'licence'],
  ['no theme', { description: { themes: [] } }, 'theme_missing', 'themes'],
  [
    'a period that ends before it begins',
    { description: { temporal: { from: '2015-01-02', to: '2015-01-01' } } },
    'period_reversed',
    'temporal.to',
  ],
  ['a publisher without a type', { publisher_type: null }, 'publisher_type_missing', null],
  [
    'a layer without K',
    { description: { classification: { k: null, r: 1, t: 1 } } },
    'k_missing',
    'classification.k',
  ],
  [
    'a layer without R',
    { description: { classification: { k: 0, r: null, t: 1 } } },
    'r_missing',
    'classification.r',
  ],
  [
    'a layer without T',
    { description: { classification: { k: 0, r: 1, t: null } } },
    't_missing',
    'classification.t',
  ],
  ['a field without K', { description: fields({ k: null }) }, 'field_unclassified', 'fields.namn.k'],
  [
    'a field of which nothing is said',
    { description: { fields: [{ name: 'antal', k: 0 }] } },
    'field_unclassified',
    'fields.namn.k',
  ],
  [
    'an open field that looks personal',
    { findings: [...looksLikeName] },
    'field_looks_personal',
    'fields.namn.is_confirmed_not_personal',
  ],
  [
    'a count of people that holds no numbers',
    { description: fields({ is_count_of_people: true }) },
    'count_without_numbers',
    'fields.namn.is_count_of_people',
  ],
  [
    'a style by a field that is gone',
    { description: { style: style('typ') } },
    'style_field_gone',
    'style.paint.field',
  ],
  [
    'a label of a field that is gone',
    { description: { style: style('namn', 'typ') } },
    'label_field_gone',
    'style.label.field',
  ],
  ['no rows', { rows: 0 }, 'no_rows', null],
])('%s does', (_what, given, code, field) => {
  const found = blockersOf(judged(given))
  expect(found.map((one) => ({ code: one.code, field: one.field }))).toEqual([{ code, field }])
  for (const words of [found[0]?.words.sv, found[0]?.words.en]) expect(words).toMatch(/\.$/)
})

test.each<[string, Parameters<typeof judged>[0]]>([
  [
    'a field that looks personal and was confirmed not to be',
    {
      findings: [...looksLikeName],
      description: fields({ is_confirmed_not_personal: true }),
    },
  ],
  [
    'a field that looks personal and is held back',
    { findings: [...looksLikeName], description: fields({ k: 1 }) },
  ],
  [
    'a field above K 0 that is said to count people and holds texts',
    {
      description: fields({ k: 2, is_count_of_people: true }),
    },
  ],
  ['a raster, which has no rows', { rows: 0, kind: 'raster' }],
  ['a period of one day', { description: { temporal: { from: '2015-01-01', to: '2015-01-01' } } }],
])('%s does not', (_what, given) => {
  expect(blockersOf(judged(given))).toEqual([])
})
