import { expect, test } from 'vitest'
import type { SourceLayer } from '../../../../api/contract/catalogue/sources.ts'
import { problemsOf } from '../one/problems_of.ts'
import { shownLayers } from './shown_layers.ts'

const layer = (name: string, more: Partial<SourceLayer> = {}): SourceLayer => ({
  name,
  title: `Titel ${name}`,
  state: 'offered',
  layer_id: null,
  metadata_id: null,
  known_elsewhere_as: null,
  columns: null,
  says: [],
  checked_at: null,
  problem: null,
  notes: [],
  ...more,
})
const layers = [
  layer('vatten'),
  layer('vägar', { state: 'approved', problem: 'trasig' }),
  layer('skog', { state: 'left_out', problem: 'trasig' }),
  layer('ljus', { state: 'gone', problem: 'borta' }),
]
const names = (kept: Parameters<typeof shownLayers>[1]) => shownLayers(layers, kept).map(({ name }) => name)

test('layers are found by name or title, in capitals or not', () => {
  expect(names({ search: 'VÄG', filter: undefined })).toEqual(['vägar'])
  expect(names({ search: 'titel', filter: undefined })).toHaveLength(4)
})

test('what is wrong with one that is left out is nobody’s business', () => {
  expect(names({ search: undefined, filter: 'problem' })).toEqual(['ljus', 'vägar'])
  expect(names({ search: undefined, filter: 'left_out' })).toEqual(['skog'])
  expect(problemsOf(layers).map(({ said }) => said)).toEqual(['trasig', 'borta'])
})

test('what is wrong with many is told once', () => {
  const down = ['a', 'b', 'c'].map((name) => layer(name, { state: 'approved', problem: 'nere' }))
  expect(problemsOf(down)).toEqual([{ said: 'nere', layers: down }])
})
