import { expect, test } from 'vitest'
import type { ChangedMetadata, MetadataRow } from '../../../../api/contract/catalogue/metadata_table.ts'
import { NoAnswer } from '../../../api.ts'
import { MetadataEdits } from './metadata_edits.svelte.ts'
import { CellsRefused } from './table_client.ts'

const row = (id: string, fingerprint = '1'): MetadataRow => ({
  id,
  fingerprint,
  organisation_id: 'lst',
  organisation_name: 'Lst',
  state: 'draft',
  has_draft: true,
  is_in_review: false,
  kind: 'vector',
  title: { sv: id, en: '' },
  cells: { title_sv: id, k: '' },
})
const saved = {
  rows: 1,
  layers_changed: 1,
  drafts_begun: [],
  reviews_ended: [],
  changes: [],
  faults: [],
  conflicts: [],
  columns_left_out: [],
  notes: [],
}

test('only cells that differ are changes, and only they are sent', async () => {
  const sent: ChangedMetadata[] = []
  const edits = new MetadataEdits((changed) => {
    sent.push(changed)
    return Promise.resolve(saved)
  })
  const [vatten, skog] = [row('vatten'), row('skog')]
  edits.change(vatten, 'k', '0')
  edits.change(vatten, 'title_sv', 'Vatten')
  edits.change(vatten, 'title_sv', 'vatten')
  edits.change(skog, 'k', '1')
  edits.change(skog, 'k', '')
  expect([edits.cells, edits.layers.length, edits.isChanged(vatten, 'title_sv')]).toEqual([1, 1, false])
  expect(await edits.save()).toBe(true)
  expect(sent).toEqual([{ layers: [{ id: 'vatten', fingerprint: '1', cells: { k: '0' } }] }])
  expect([edits.cells, edits.saved]).toEqual([0, saved])
})

test('what is refused stays as it was written, with why at its cell, until it is changed', async () => {
  const refused = [{ layer_id: 'vatten', column: 'k', detail: 'must be a number' }]
  const no = new NoAnswer({ kind: 'refused', detail: '', problem: 'bad_input' })
  const edits = new MetadataEdits(() => Promise.reject(new CellsRefused(no, refused)))
  const vatten = row('vatten')
  edits.change(vatten, 'k', 'många')
  expect(await edits.save()).toBe(false)
  expect([edits.textOf(vatten, 'k'), edits.refusalOf(vatten, 'k')]).toEqual(['många', 'must be a number'])
  edits.change(vatten, 'k', '0')
  expect([edits.refusalOf(vatten, 'k'), edits.cells]).toEqual([undefined, 1])
})

test('after a conflict what was written here is kept over what stands there now', async () => {
  const no = new NoAnswer({ kind: 'refused', detail: '', problem: 'conflict' })
  const sent: ChangedMetadata[] = []
  const edits = new MetadataEdits((changed) => {
    sent.push(changed)
    return sent.length === 1 ? Promise.reject(no) : Promise.resolve(saved)
  })
  edits.change(row('vatten'), 'k', '0')
  edits.change(row('skog'), 'k', '1')
  await edits.save()
  expect(edits.is_conflict).toBe(true)
  // Somebody else has said of the forest what was said of it here.
  edits.loaded([row('vatten', '2'), { ...row('skog', '2'), cells: { title_sv: 'skog', k: '1' } }])
  expect([edits.is_conflict, edits.cells]).toEqual([false, 1])
  await edits.save()
  expect(sent[1]?.layers).toEqual([{ id: 'vatten', fingerprint: '2', cells: { k: '0' } }])
})

test('without a conflict a table that is fetched anew changes nothing of what is written', () => {
  const edits = new MetadataEdits(() => Promise.resolve(saved))
  edits.change(row('vatten'), 'k', '0')
  edits.loaded([row('vatten', '2')])
  expect(edits.layers[0]?.fingerprint).toBe('1')
})
