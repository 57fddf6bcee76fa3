import { expect, test } from 'vitest'
import type { Source } from '../../../../api/contract/catalogue/sources.ts'
import { NoAnswer } from '../../../api.ts'
import { OneSource } from './one_source.svelte.ts'
import type { SourceRequests } from './source_client.ts'

const source: Source = {
  id: 'a',
  organisation_id: 'lst',
  organisation_name: 'Lst',
  title: 'Källa',
  kind: 'wfs',
  address: 'https://geodata.example/wfs',
  metadata: null,
  schedule: 'weekly',
  created_at: '2026-06-30T10:00:00Z',
  refreshed_at: null,
  state: 'idle',
  progress: null,
  problems: [],
  layers: { offered: 0, approved: 0, left_out: 0, gone: 0, with_problem: 0 },
}

/** Answers by hand: what the server says the source is, and what is waited for. */
function opened(states: Source['state'][]) {
  const waiting: (() => void)[] = []
  let reads = 0
  const answer = () =>
    Promise.resolve({ ...source, state: states[Math.min(reads++, states.length - 1)] ?? 'idle' })
  const requests: SourceRequests = {
    read: answer,
    layers: () => Promise.resolve([]),
    refreshes: () => Promise.resolve({ items: [], total: 0 }),
    save: answer,
    refresh: answer,
    decide: answer,
    remove: () => Promise.reject(new NoAnswer({ kind: 'busy', detail: '' })),
  }
  const one = new OneSource(requests, (_ms, then) => {
    waiting.push(then)
    return () => waiting.splice(waiting.indexOf(then), 1)
  })
  return { one, waiting, requests }
}
const settled = () => new Promise((resolve) => setTimeout(resolve))

test('a source that the server works with is asked again until it rests', async () => {
  const { one, waiting } = opened(['refreshing', 'refreshing', 'idle'])
  one.open('a')
  await settled()
  expect([one.is_working, waiting.length]).toEqual([true, 1])
  waiting[0]?.()
  await settled()
  waiting[0]?.()
  await settled()
  expect([one.is_working, one.now?.state]).toEqual([false, 'idle'])
})

test('one that is gone is not asked again, and one that is left is forgotten', async () => {
  const { one, waiting, requests } = opened(['refreshing'])
  one.open('a')
  await settled()
  requests.read = () => Promise.reject(new NoAnswer({ kind: 'not_found', detail: '' }))
  waiting[0]?.()
  await settled()
  expect([one.failure?.kind, waiting.length]).toEqual(['not_found', 0])
})

test('what could not be removed is still there, and says why', async () => {
  const { one } = opened(['idle'])
  one.open('a')
  await settled()
  expect(await one.remove()).toBe(false)
  expect([one.now?.id, one.act.failed?.failure.kind]).toEqual(['a', 'busy'])
})
