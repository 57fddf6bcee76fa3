import { expect, test } from 'vitest'
import { formats } from '../text/format.ts'
import { columnsOf, shownValue } from './kept_rows.ts'

const words = {
  format: formats('sv-SE'),
  inSentence: ({ sv }: { sv: string }) => sv.toLowerCase(),
}
const said = { yes: 'ja', no: 'nej' }

test('columns that are empty everywhere, and sums of control, are not shown', () => {
  const rows = [
    { id: '1', account_id: 'a', email: null, hash: 'x', revoked_at: null },
    { id: '2', account_id: 'a', email: 'e@example.se', hash: 'y', revoked_at: null },
  ]
  expect(columnsOf(rows)).toEqual(['id', 'email'])
})

test.each([
  ['email', null, ''],
  ['is_blocked', true, 'ja'],
  ['is_blocked', false, 'nej'],
  ['number', 1200, '1\u202f200'],
  ['role', 'officer', 'handläggare'],
  ['subject', 'officer', 'officer'],
  ['scopes', ['import_data'], '["import_data"]'],
])('%s %j is shown as %j', (column, value, shown) => {
  expect(shownValue([column, value], said, words)).toBe(shown)
})

test('a time is shown as people write it', () => {
  expect(shownValue(['granted_at', '2026-11-26T11:00:00Z'], said, words)).toMatch(/^26\s*november\s*2026/)
})
