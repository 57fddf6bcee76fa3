import { expect, test } from 'vitest'
import { Words } from '../state/words.svelte.ts'
import { recordOf, shownDetail, shownId } from './shown_detail.ts'

const words = new Words(() => 'sv')
const plain = (text: string) => text.replaceAll(/\s/g, ' ')
const shown = (name: string, value: string | number | boolean | null) =>
  plain(shownDetail({ name, value, register: 'connection-points' }, words))

test('a number has the unit that its name ends with', () => {
  expect(shown('overlap_m2', 250_000)).toBe('0,25 km²')
  expect(shown('distance_m', 142)).toBe('142 m')
  expect(shown('granted_sek', 200_000)).toBe('200 000 kr')
  expect(shown('addresses', 1200)).toBe('1 200')
})

test('nothing is a dash, a truth a word, a status its word', () => {
  expect(shown('label', null)).toBe('–')
  expect(shown('is_known_code', false)).toBe('nej')
  expect(shown('project_status', 'cancelled')).toBe('Avbrutet')
  expect(shown('name', 'cancelled')).toBe('cancelled')
})

test('the key of an event says its status in words, and which record it is of', () => {
  expect(shownId('K7 · in_review · 2015-01-01', 'application-events', words)).toBe(
    'K7 · Under handläggning · 2015-01-01',
  )
  expect(recordOf('K7 · in_review · 2015-01-01', 'application-events')).toBe('K7')
  expect(recordOf('Å · 7', 'shortage-areas')).toBe('Å · 7')
})
