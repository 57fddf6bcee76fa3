import { expect, test } from 'vitest'
import { formats } from '../text/format.ts'
import { auditLog } from '../text/sv/audit_log.ts'
import { columnsOf, shownValue } from './kept_rows.ts'

const known = {
  words: { format: formats('sv-SE'), of: ({ sv }: { sv: string }) => sv },
  text: auditLog,
  registers: [{ name: 'addresses', title: { sv: 'Adresspunkter', en: 'Addresses' } }],
}

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
  ['role', 'officer', 'Handläggare'],
  ['subject', 'officer', 'officer'],
  ['scopes', ['read_data_quality'], 'Läsa datakvaliteten'],
  ['source', 'invitation', 'genom en inbjudan'],
  ['provider', 'demo', 'demons personer'],
  ['register', 'addresses', 'Adresspunkter'],
  ['action', 'signed_in', 'Någon loggade in'],
  ['object_kind', 'token', 'API-nyckel'],
  ['via', 'command', 'på kommandoraden'],
  ['after', { mode: 'update', name: 'Per' }, 'Hur: uppdaterar registret; Namn: Per'],
])('%s %j is shown as %j', (column, value, shown) => {
  expect(shownValue([column, value], known)).toBe(shown)
})

test('a time is shown as people write it', () => {
  expect(shownValue(['granted_at', '2026-11-26T11:00:00Z'], known)).toMatch(/^26\s*november\s*2026/)
})
