import { expect, test } from 'vitest'
import type { RoundFacts } from './round_facts.ts'
import { roundWarnings } from './round_warnings.ts'

const inReview: RoundFacts = {
  id: 'K1',
  association_name: 'Byn',
  granted_sek: 100,
  status: 'in_review',
  status_since: '2026-01-01',
  events_before: 3,
  same_events: 0,
  grants: 0,
  later_events: 0,
}

test('a decision on what is in review says nothing', () => {
  expect(roundWarnings(inReview, 'granted')).toEqual([])
  expect(roundWarnings(inReview, 'rejected')).toEqual([])
  expect(roundWarnings(inReview, 'withdrawn')).toEqual([])
})

test('within the queue it may go to and fro, but not back from a decision or from building', () => {
  expect(roundWarnings(inReview, 'received')).toEqual([])
  expect(roundWarnings({ ...inReview, status: 'granted', grants: 1 }, 'in_review')).toEqual(['goes_back'])
  expect(roundWarnings({ ...inReview, status: 'completed', grants: 1 }, 'building')).toEqual(['goes_back'])
  expect(roundWarnings({ ...inReview, status: 'granted', grants: 1 }, 'building')).toEqual([])
})

test('what is over is over, but a rejection can be appealed', () => {
  expect(roundWarnings({ ...inReview, status: 'withdrawn' }, 'granted')).toEqual(['is_over'])
  expect(roundWarnings({ ...inReview, status: 'rejected' }, 'granted')).toEqual([])
  expect(roundWarnings({ ...inReview, status: 'rejected' }, 'appealed')).toEqual([])
})

test('what comes too early, too late or without an amount is told', () => {
  expect(roundWarnings(inReview, 'building')).toEqual(['not_granted_before'])
  expect(roundWarnings({ ...inReview, granted_sek: null }, 'granted')).toEqual(['no_granted_amount'])
  expect(roundWarnings({ ...inReview, later_events: 1 }, 'granted')).toEqual(['later_event_exists'])
  expect(roundWarnings({ ...inReview, status: null, events_before: 0 }, 'granted')).toEqual([
    'no_events_before',
  ])
})
