import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  frequencies,
  highValueCategories,
  inspireThemes,
} from '../../../api/contract/catalogue/catalogue_codes.ts'
import { themes } from '../../../api/contract/catalogue/filter_codes.ts'
import { blankDescription, layerDescription } from '../../../api/contract/catalogue/layer_description.ts'
import { type MetadataColumn, metadataColumns } from '../../../api/contract/catalogue/metadata_columns.ts'
import { cellsOf, fingerprintOf, placeOf } from './cells.ts'
import { describedByCells } from './described_by_cells.ts'

const text = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .map((one) => one.replaceAll(/[\r\n]/g, ' ').trim())
const some = text.filter((one) => one !== '')
const address = fc.constantFrom('https://example.se/a|b', 'http://example.se/å?x=1#y', null)
const level = fc.constantFrom(null, 0, 1, 4)
const pair = fc.record({ sv: text, en: text })

const descriptions = fc
  .record({
    title: pair,
    abstract: pair,
    keywords: fc.record({ sv: fc.array(some, { maxLength: 4 }), en: fc.array(some, { maxLength: 2 }) }),
    contact: fc.constantFrom(null, { name: 'GIS', email: 'gis@example.se', telephone: '+46 33 00' }),
    licence: address,
    attribution: text,
    themes: fc.uniqueArray(fc.constantFrom(...themes)),
    frequency: fc.constantFrom(null, ...frequencies),
    temporal: fc.constantFrom({ from: null, to: null }, { from: '2014-01-01', to: null }),
    lineage: pair,
    accuracy_m: fc.constantFrom(null, 0, 0.5, 12),
    inspire_theme: fc.constantFrom(null, ...inspireThemes),
    high_value_category: fc.constantFrom(null, ...highValueCategories),
    permission: fc.constantFrom(null, { date: '2015-06-30', number: '10|2015' }),
    conforms_to: fc.constantFrom([], ['https://example.se/a|b', 'https://example.se/c']),
    landing_page: address,
    classification: fc.record({ k: level, r: level, t: level }),
    suppress_below: fc.integer({ min: 0, max: 1000 }),
  })
  .map((given) => layerDescription.parse(given))

test('whatever a description holds comes back from its cells as it was', () => {
  fc.assert(
    fc.property(descriptions, (description) => {
      const again = describedByCells(blankDescription, cellsOf(description))
      expect(again).toEqual({ description, faults: [] })
    }),
  )
})

test('every part of a description is in a column, but fields and styles', () => {
  const placed = new Set(metadataColumns.map(({ name }) => placeOf[name][0]))
  expect(layerDescription.keyof().options.filter((part) => !placed.has(part))).toEqual([
    'fields',
    'style',
    'raster_style',
  ])
})

const changed = (cells: Partial<Record<MetadataColumn, string>>) => {
  const given = new Map<MetadataColumn, string>()
  for (const { name } of metadataColumns) {
    const cell = cells[name]
    if (cell !== undefined) given.set(name, cell)
  }
  return describedByCells(blankDescription, given)
}

test('codes may be written as codes, as addresses or as people call them', () => {
  const { description } = changed({
    themes: 'transport | http://publications.europa.eu/resource/authority/data-theme/ENVI | tech',
    frequency: 'Varje år',
    inspire_theme: 'Transport networks',
    high_value_category: 'c_ac64a52d',
    licence: 'cc by 4.0',
    accuracy_m: '0,5',
  })
  expect(description).toMatchObject({
    themes: ['TRAN', 'ENVI', 'TECH'],
    frequency: 'ANNUAL',
    inspire_theme: 'tn',
    high_value_category: 'c_ac64a52d',
    licence: 'http://creativecommons.org/licenses/by/4.0/',
    accuracy_m: 0.5,
  })
})

test('every cell that does not hold is named, with what to change', () => {
  const { faults } = changed({
    title_sv: 'x'.repeat(301),
    title_en: 'two\nlines',
    contact_name: 'GIS',
    licence: 'fri',
    themes: 'TECH | trafik',
    temporal_from: '30/6 2015',
    temporal_to: '2015-02-30',
    accuracy_m: 'en meter',
    conforms_to: 'https://example.se/ | nonsens',
    k: '5',
    r: '1.5',
    suppress_below: '',
  })
  const byColumn = new Map(faults.map(({ column, detail }) => [column, detail]))
  expect(byColumn.get('title_sv')).toBe('must be at most 300 characters')
  expect(byColumn.get('title_en')).toContain('one line')
  expect(byColumn.get('contact_email')).toContain('an e-mail address')
  expect(byColumn.get('licence')).toContain('CC0 1.0')
  expect(byColumn.get('themes')).toContain('TECH (Vetenskap och teknik)')
  expect(byColumn.get('temporal_from')).toContain('a date such as')
  expect(byColumn.get('temporal_to')).toContain('a date such as')
  expect(byColumn.get('accuracy_m')).toContain('a number')
  expect(byColumn.get('conforms_to')).toContain('https://')
  expect(byColumn.get('k')).toContain('from 0 to 4')
  expect(byColumn.get('r')).toContain('from 0 to 4')
  expect(byColumn.get('suppress_below')).toContain('from 0 to 1000')
  expect(faults).toHaveLength(byColumn.size)
  expect(byColumn.size).toBe(12)
})

test('a contact whose cells are emptied is none, and so is a permission', () => {
  const before = layerDescription.parse({
    contact: { name: 'GIS', email: 'gis@example.se' },
    permission: { date: '2015-06-30', number: '1' },
  })
  const empty = new Map<MetadataColumn, string>([
    ['contact_name', ''],
    ['contact_email', ''],
    ['permission_date', ''],
    ['permission_number', ''],
  ])
  expect(describedByCells(before, empty).description).toMatchObject({ contact: null, permission: null })
})

test('the fingerprint follows the cells and nothing else', () => {
  const cells = cellsOf(blankDescription)
  const styled = layerDescription.parse({ style: { paint: { kind: 'single', colour: '#112233' } } })
  expect(fingerprintOf(cellsOf(styled))).toBe(fingerprintOf(cells))
  const titled = layerDescription.parse({ title: { sv: 'A' } })
  expect(fingerprintOf(cellsOf(titled))).not.toBe(fingerprintOf(cells))
})
