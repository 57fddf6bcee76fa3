import { expect, test } from 'vitest'
import { isErased, valueDifferences } from './value_differences.ts'

test('of what is the same before and after nothing is said', () => {
  const before = { name: 'Håbol fiber', association_number: '769600-1234' }
  const after = { name: 'Håbol fiber', association_number: '769600-4321' }
  expect(valueDifferences({ before, after })).toEqual([
    { path: ['association_number'], before: '769600-1234', after: '769600-4321' },
  ])
})

test('what is new has no before, and what was not given is left out', () => {
  const after = { role: 'planner', organisation_id: null }
  expect(valueDifferences({ before: null, after })).toEqual([
    { path: ['role'], before: undefined, after: 'planner' },
  ])
})

test('a value that was taken away shows that there is nothing after it', () => {
  expect(valueDifferences({ before: { email: 'a@example.se' }, after: { email: null } })).toEqual([
    { path: ['email'], before: 'a@example.se', after: null },
  ])
})

test('what is nested is compared by its path', () => {
  const before = { instructions: { encoding: 'UTF-8', rename: { id: 'Beteckning' } } }
  const after = { instructions: { encoding: 'UTF-8', rename: { id: 'Nr', name: 'Namn' } } }
  expect(valueDifferences({ before, after })).toEqual([
    { path: ['instructions', 'rename', 'id'], before: 'Beteckning', after: 'Nr' },
    { path: ['instructions', 'rename', 'name'], before: undefined, after: 'Namn' },
  ])
})

test('an erased value is shown as such, also where both sides are erased and may have differed', () => {
  const erased = { erased: true }
  const [email] = valueDifferences({ before: { email: erased }, after: { email: erased } })
  expect(email).toEqual({ path: ['email'], before: erased, after: erased })
  expect(isErased(email?.after)).toBe(true)
  expect(isErased({ erased: 'yes' })).toBe(false)
})

test('an entry without values has no differences', () => {
  expect(valueDifferences({ before: null, after: null })).toEqual([])
})
