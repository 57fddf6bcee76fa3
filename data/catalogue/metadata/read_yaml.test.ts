import { expect, test } from 'vitest'
import { AppError } from '../../../api/contract/problem.ts'
import { readYaml } from './read_yaml.ts'

test('a description is read by the names of its fields', () => {
  const { description, left_out } = readYaml(`
title: { sv: Brunnar, en: Wells }
abstract:
  sv: |
    Brunnar i länet.

    Borrade och grävda.
contact: { name: GIS, email: gis@example.se }
licence: http://creativecommons.org/licenses/by/4.0/
temporal: { from: 2014-01-01, to: 2015-06-30 }
fields:
  - name: djup
    unit: m
    k: 0
`)
  expect(left_out).toEqual([])
  expect(description).toMatchObject({
    title: { sv: 'Brunnar', en: 'Wells' },
    abstract: { sv: 'Brunnar i länet.\n\nBorrade och grävda.', en: '' },
    licence: 'http://creativecommons.org/licenses/by/4.0/',
    temporal: { from: '2014-01-01', to: '2015-06-30' },
    fields: [{ name: 'djup', unit: 'm', k: 0 }],
  })
  expect(Object.keys(description)).toEqual(['title', 'abstract', 'contact', 'licence', 'temporal', 'fields'])
})

test('a text alone is Swedish, and a licence may be called by its name', () => {
  const { description } = readYaml(
    'title: Brunnar\nkeywords: [brunn, vatten]\nlicence: CC BY 4.0\nfields: [{ name: a, title: A }]',
  )
  expect(description.title).toEqual({ sv: 'Brunnar', en: '' })
  expect(description.keywords).toEqual({ sv: ['brunn', 'vatten'], en: [] })
  expect(description.licence).toBe('http://creativecommons.org/licenses/by/4.0/')
  expect(description.fields?.[0]?.title).toEqual({ sv: 'A', en: '' })
  expect(readYaml('licence: cc0').description.licence).toBe(
    'http://creativecommons.org/publicdomain/zero/1.0/',
  )
})

test('each wrong field is named, with what is allowed', () => {
  const faults = (text: string) => {
    try {
      readYaml(text)
    } catch (error) {
      if (error instanceof AppError)
        return error.faults.map(({ parameter, detail }) => `${parameter} ${detail}`)
    }
    return []
  }
  expect(
    faults(
      'frequency: often\ntitel: Brunnar\ncontact: { email: nobody }\nfields: [{ name: a, k: 7 }]\ntemporal: { from: i fjol }',
    ),
  ).toEqual([
    'frequency must be one of CONT, DAILY, WEEKLY, MONTHLY, QUARTERLY, ANNUAL_2, ANNUAL, BIENNIAL, IRREG, NEVER, UNKNOWN',
    'titel must be no field of a description',
    'contact.name must be text',
    'contact.email must be an e-mail address',
    expect.stringContaining('fields.0.k must be'),
    'temporal.from must be a date such as 2015-06-30',
  ])
})

test.each([
  ['tags of its own', 'title: !!js/function "x"', /line 1/],
  ['one name twice', 'title: a\ntitle: b', /line 2/],
  ['a list', '- a', /no fields/],
  ['nothing', '', /no fields/],
  ['broken brackets', 'title: { sv: a', /line 1/],
  [
    'aliases that multiply',
    `a: &a [x,x]\n${[...'bcdefghijklmnopqrstuvw'].map((letter, at) => `${letter}: &${letter} [*${'abcdefghijklmnopqrstuv'[at]},*${'abcdefghijklmnopqrstuv'[at]}]`).join('\n')}`,
    /aliases/,
  ],
])('YAML with %s is refused', (_, text, why) => {
  expect(() => readYaml(text)).toThrow(why)
})
