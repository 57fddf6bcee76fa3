import { expect, test } from 'vitest'
import { emailIn, nameIn, rolesIn } from './claims.ts'

const rule = { organisation: null, association: null }

test.each<[Record<string, unknown>, string | null]>([
  [{ name: ' Anna  Andersson ' }, 'Anna Andersson'],
  [{ given_name: 'Anna', family_name: 'Andersson' }, 'Anna Andersson'],
  [{ family_name: 'Andersson' }, 'Andersson'],
  [{ name: '', preferred_username: '19121212-1212' }, null],
  [{ name: ['Anna'] }, null],
  [{ name: 'Anna\r\nSet-Cookie: a=b\u0000\u202E' }, 'Anna Set-Cookie: a=b'],
  [{ name: 'x'.repeat(300) }, 'x'.repeat(200)],
])('of %j the name is %s', (claims, expected) => {
  expect(nameIn(claims)).toBe(expected)
})

test('an address is taken as it is, unless it is none or nobody’s', () => {
  expect(emailIn({ email: 'anna@example.se' })).toBe('anna@example.se')
  expect(emailIn({ email: 'anna@example.se', email_verified: true })).toBe('anna@example.se')
  expect(emailIn({ email: 'anna@example.se', email_verified: false })).toBeNull()
  for (const email of [
    'anna',
    'anna@example.se\r\nBcc: x@example.se',
    'a@b@c',
    '"a"@example.se',
    'a b@example.se',
    7,
  ])
    expect(emailIn({ email })).toBeNull()
})

test('a claim is one value or a list, at the top or further in, of text or number', () => {
  const rules = [
    { claim: 'groups', value: 'bredband', role: 'planner', ...rule },
    { claim: 'realm_access.roles', value: 'officer', role: 'officer', ...rule },
    { claim: 'https://example.se/level', value: '7', role: 'administrator', ...rule },
  ] as const
  const roles = (claims: Record<string, unknown>) => rolesIn(claims, rules).map(({ role }) => role)
  expect(roles({ groups: 'bredband' })).toEqual(['planner'])
  expect(roles({ groups: ['annat', 'bredband'] })).toEqual(['planner'])
  expect(roles({ realm_access: { roles: ['officer'] } })).toEqual(['officer'])
  expect(roles({ 'https://example.se/level': 7 })).toEqual(['administrator'])
  expect(roles({ groups: 'bredband2', realm_access: 'officer' })).toEqual([])
  expect(roles({ groups: ['Bredband', ['bredband'], { bredband: true }] })).toEqual([])
  expect(roles({})).toEqual([])
})

test('what is inherited by every object is no claim', () => {
  const rules = [{ claim: 'constructor.name', value: 'Object', role: 'administrator', ...rule }] as const
  expect(rolesIn({}, rules)).toEqual([])
})

test('two claims that give one role give it once', () => {
  const rules = [
    { claim: 'groups', value: 'a', role: 'planner', ...rule },
    { claim: 'groups', value: 'b', role: 'planner', ...rule },
  ] as const
  expect(rolesIn({ groups: ['a', 'b'] }, rules)).toHaveLength(1)
})
