import { expect, test } from 'vitest'
import type { Inspection } from '../../api/contract/deliveries/inspection.ts'
import type { Suggestion } from '../../api/contract/mapping.ts'
import { rowsWithoutCode, whatIsMissing } from './what_is_missing.ts'

const inspection: Inspection = {
  format: 'csv',
  layers: [],
  rows: 3,
  columns: [],
  first_rows: [],
  geometry: null,
  crs: null,
  crs_from: null,
  crs_guesses: [{ crs: 'EPSG:3006', name: 'SWEREF 99 TM', swap_axes: false, fit_pct: 100 }],
  places: { type: 'FeatureCollection', features: [] },
  notes: [],
}
const suggestion: Suggestion = {
  columns: [
    { column: 'id', theirs: 'Nr', reason: 'synonym', is_required: true },
    { column: 'name', theirs: null, reason: null, is_required: true },
    { column: 'listed_from', theirs: null, reason: null, is_required: false },
  ],
  values: [
    {
      column: 'status',
      values: [
        { theirs: 'I kö', rows: 2, ours: 'queued', reason: 'synonym' },
        { theirs: 'Vilande', rows: 5, ours: null, reason: null },
      ],
    },
  ],
  left_over: [],
  mapping: null,
  instructions: {},
}

test('guessed coordinates and a required column without one of theirs have to be answered', () => {
  expect(whatIsMissing({ inspection, suggestion }, { said: {}, has_places: true })).toEqual([
    { step: 'places', what: 'crs' },
    { step: 'columns', what: 'column', column: 'name' },
  ])
})

test('nothing is missing once both are said', () => {
  const said = { crs: 'EPSG:3006', rename: { name: 'Namn' } }
  expect(whatIsMissing({ inspection, suggestion }, { said, has_places: true })).toEqual([])
})

test('a register without places needs no coordinates, whatever the file has', () => {
  const missing = whatIsMissing({ inspection, suggestion: null }, { said: {}, has_places: false })
  expect(missing).toEqual([])
})

test('rows whose value has no code are counted until a person gives it one', () => {
  expect(rowsWithoutCode({ suggestion }, {})).toBe(5)
  expect(rowsWithoutCode({ suggestion }, { values: { status: { Vilande: 'queued' } } })).toBe(0)
})
