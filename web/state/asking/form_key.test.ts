import { expect, test } from 'vitest'
import { FormKey } from './form_key.ts'

test('a form sends the same key until what it sent was taken', () => {
  const form = new FormKey()
  const first = form.headers['Idempotency-Key']
  expect(first).toMatch(/^[0-9a-f]{32}$/)
  expect(form.headers['Idempotency-Key']).toBe(first)
  form.renew()
  expect(form.headers['Idempotency-Key']).not.toBe(first)
})
