import { expect, test } from 'vitest'
import { auditLog } from '../text/sv/audit_log.ts'
import { delivererIn } from './who.ts'

test('who delivered is said by name, by what they are, or as an account that is gone', () => {
  const id = '5f0c1d2e-0000-4000-8000-000000000000'
  expect(delivererIn({ actor: id, actor_name: 'Hedda' }, auditLog)).toBe('Hedda')
  expect(delivererIn({ actor: 'operator', actor_name: null }, auditLog)).toBe('Driftansvarig')
  expect(delivererIn({ actor: id, actor_name: null }, auditLog)).toBe('Ett raderat konto (5f0c1d2e)')
})

test('who delivered is not said to those who may not know', () => {
  expect(delivererIn({}, auditLog)).toBeUndefined()
})
