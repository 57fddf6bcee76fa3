// Who may do what, said once more by hand: a slip in the table shows here.
import { expect, test } from 'vitest'
import { type Action, actions } from '../contract/people/actions.ts'
import { type GrantedRole, grantedRoles } from '../contract/vocabulary.ts'
import { granted } from '../fixture/people.ts'
import { type Actor, can, type Grant, operator, publicActor } from './permissions.ts'

const forEveryone: readonly Action[] = ['read_public_answers', 'sign_in', 'speak_up']
const forAccounts: readonly Action[] = [...forEveryone, 'manage_own_account', 'accept_invitation', 'follow']
const planning: readonly Action[] = ['assess_areas', 'hold_dialogue']
const handling: readonly Action[] = [
  'read_association',
  'read_inner_fields',
  'read_personal_data',
  'read_rejected_rows',
  'read_data_quality',
  'import_data',
  'manage_associations',
  'invite',
  'take_part_in_cases',
  'handle_cases',
  'answer_reports',
  ...planning,
]
const more: Readonly<Record<GrantedRole, readonly Action[]>> = {
  association_member: ['invite', 'read_association', 'take_part_in_cases'],
  planner: ['read_association', 'read_inner_fields', ...planning],
  officer: handling,
  publisher: ['invite', 'read_organisation', 'publish_layers'],
  administrator: actions,
}

function actor(grant: Grant): Actor {
  return { ...publicActor, account_id: 'somebody', grants: [grant] }
}

/** With what the role names, where it names something. */
function grantOf(role: GrantedRole): Grant {
  if (role === 'association_member') return granted(role, { association_id: 'byanat' })
  return role === 'publisher' ? granted(role, { organisation_id: 'lansstyrelsen' }) : granted(role)
}

test.each(grantedRoles)('%s may what is written here, and nothing else', (role) => {
  const allowed = new Set([...forAccounts, ...more[role]])
  expect(actions.filter((action) => can(actor(grantOf(role)), action))).toEqual(
    actions.filter((action) => allowed.has(action)),
  )
})

test('the public may read what is open, sign in and speak up, the operator may everything', () => {
  expect(actions.filter((action) => can(publicActor, action)).sort()).toEqual([...forEveryone].sort())
  expect(actions.filter((action) => !can(operator, action))).toEqual([])
})

test('an account without a role may only what concerns itself', () => {
  const somebody: Actor = { ...publicActor, account_id: 'somebody' }
  expect(actions.filter((action) => can(somebody, action)).sort()).toEqual([...forAccounts].sort())
  expect(can(somebody, 'manage_own_account', { account_id: 'somebody' })).toBe(true)
  expect(can(somebody, 'manage_own_account', { account_id: 'somebody else' })).toBe(false)
})

test('a member reads and invites to the own association only, a publisher to the own organisation', () => {
  const member = actor(grantOf('association_member'))
  expect(can(member, 'read_association', { association_id: 'byanat' })).toBe(true)
  expect(can(member, 'read_association', { association_id: 'grannbyn' })).toBe(false)
  expect(can(member, 'invite', { association_id: 'grannbyn' })).toBe(false)
  expect(can(member, 'invite', { organisation_id: 'byanat' })).toBe(false)
  const publisher = actor(grantOf('publisher'))
  expect(can(publisher, 'read_organisation', { organisation_id: 'lansstyrelsen' })).toBe(true)
  expect(can(publisher, 'invite', { organisation_id: 'kommunen' })).toBe(false)
  expect(can(publisher, 'invite', { association_id: null, organisation_id: null })).toBe(false)
})

test('an officer invites to every association, and gives no other role', () => {
  const officer = actor(granted('officer'))
  expect(can(officer, 'invite', { organisation_id: null, association_id: 'byanat' })).toBe(true)
  expect(can(officer, 'invite', { association_id: 'grannbyn' })).toBe(true)
  expect(can(officer, 'invite', { organisation_id: null, association_id: null })).toBe(false)
  expect(can(officer, 'invite', { organisation_id: 'lansstyrelsen' })).toBe(false)
  expect(can(officer, 'invite', { organisation_id: 'lansstyrelsen', association_id: 'byanat' })).toBe(false)
  expect(can(officer, 'invite', {})).toBe(false)
})

test('a role that names nobody owns nothing', () => {
  expect(can(actor(granted('association_member')), 'read_association', { association_id: null })).toBe(false)
})

test('a token may what it was made for, while its owner may, and nothing about accounts', () => {
  const token = (scopes: readonly Action[], role: GrantedRole): Actor => ({
    ...actor(grantOf(role)),
    token_id: 't1',
    scopes,
  })
  const everything = token(actions, 'administrator')
  expect(actions.filter((action) => !can(everything, action))).toEqual([
    'manage_own_account',
    'accept_invitation',
    'invite',
    'manage_associations',
    'manage_organisations',
    'manage_people',
    'manage_publishing',
    'follow',
    'hold_dialogue',
    'answer_reports',
  ])
  expect(can(token(['import_data'], 'officer'), 'import_data')).toBe(true)
  expect(can(token(['import_data'], 'officer'), 'read_data_quality')).toBe(false)
  expect(can(token(['import_data'], 'planner'), 'import_data')).toBe(false)
  expect(can(token([], 'officer'), 'read_public_answers')).toBe(true)
})
