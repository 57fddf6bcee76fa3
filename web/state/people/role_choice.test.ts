import { expect, test } from 'vitest'
import { isSameGrant, RoleChoice, rolesToGive } from './role_choice.svelte.ts'

test('a publisher names an organisation, and nothing is called missing before the person has tried', () => {
  const choice = new RoleChoice()
  choice.role = 'publisher'
  expect(choice.missing).toBeUndefined()
  expect(choice.take()).toBeUndefined()
  expect(choice.missing).toBe('organisation')
  choice.organisation_id = 'lansstyrelsen'
  expect(choice.missing).toBeUndefined()
  expect(choice.take()).toEqual({
    role: 'publisher',
    organisation_id: 'lansstyrelsen',
    association_id: null,
  })
})

test('whom another role would have named is not said of this one', () => {
  const choice = new RoleChoice()
  choice.role = 'association_member'
  choice.association_id = 'habol-fiber'
  choice.role = 'planner'
  expect(choice.take()).toEqual({ role: 'planner', organisation_id: null, association_id: null })
})

test('without a role, the role is what is missing', () => {
  const choice = new RoleChoice()
  choice.take()
  expect(choice.missing).toBe('role')
})

test('an administrator gives every role, a member and an officer that of a member, a planner none', () => {
  expect(rolesToGive([{ role: 'administrator' }])).toHaveLength(5)
  expect(rolesToGive([{ role: 'association_member' }, { role: 'planner' }])).toEqual(['association_member'])
  expect(rolesToGive([{ role: 'officer' }])).toEqual(['association_member'])
  expect(rolesToGive([{ role: 'officer' }, { role: 'publisher' }])).toEqual([
    'association_member',
    'publisher',
  ])
  expect(rolesToGive([{ role: 'planner' }])).toEqual([])
})

test('a member of two associations has two roles, not the same one twice', () => {
  const member = { role: 'association_member', organisation_id: null, association_id: 'a' } as const
  expect(isSameGrant(member, { ...member })).toBe(true)
  expect(isSameGrant(member, { ...member, association_id: 'b' })).toBe(false)
})
