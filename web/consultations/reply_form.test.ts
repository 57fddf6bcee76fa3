import { expect, test } from 'vitest'
import { type Filled, faultsOf, faultsSaid, sentOf } from './reply_form.ts'

const filled: Filled = {
  operator_name: 'Nätbolaget AB',
  operator_number: ' 556677-8899 ',
  contact_name: 'Nils Nätsson',
  email: 'nils@example.se',
  phone: '',
  ready: { B2: '2027-12-31' },
  text: '',
}
const today = '2026-07-02'

test('what is whole has no faults', () => {
  expect(faultsOf(filled, today)).toEqual([])
  expect(sentOf(filled)).toMatchObject({
    operator_number: '556677-8899',
    phone: null,
    builds: [{ area_id: 'B2', ready_by: '2027-12-31' }],
  })
})

test.each([
  ['operator_number', { operator_number: '556677-8898' }],
  ['email', { email: 'nils@example' }],
  ['ready B2', { ready: { B2: '' } }],
  ['ready B2', { ready: { B2: '2026-07-01' } }],
  ['ready B2', { ready: { B2: '2036-07-03' } }],
  ['text', { ready: {}, text: ' ' }],
])('%s is pointed out', (field, change) => {
  expect(faultsOf({ ...filled, ...change }, today)).toEqual([field])
})

test('what the API finds wrong is found by its field, an area by its place in the list', () => {
  const said = ['email', 'builds.0.ready_by', 'elsewhere'].map((parameter) => ({ parameter, detail: '' }))
  expect(faultsSaid(said, filled)).toEqual(['email', 'ready B2'])
})
