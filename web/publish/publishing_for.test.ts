import { expect, test } from 'vitest'
import { publishingFor } from './publishing_for.ts'

const all = [
  { id: 'a', name: 'A' },
  { id: 'b', name: 'B' },
]
const account = { id: '1', name: 'Per' }
const grant = (role: 'publisher' | 'administrator', organisation_id: string | null) => ({
  role,
  organisation_id,
  association_id: null,
})

test('a publisher publishes for their own organisations, an administrator and the operator for any', () => {
  const caller = { account, may: [] }
  expect(publishingFor(all, { ...caller, grants: [grant('publisher', 'b')] })).toEqual([all[1]])
  expect(publishingFor(all, { ...caller, grants: [grant('administrator', null)] })).toEqual(all)
  expect(publishingFor(all, { ...caller, account: { id: '0', name: null }, grants: [] })).toEqual(all)
})
