import { expect, test } from 'vitest'
import { blankDescription } from '../../api/contract/catalogue/layer_description.ts'
import { faultsOf, sendable } from './faults_of.ts'

const contact = { name: 'Geodata', email: 'geodata@', telephone: '' }

test('an address half typed is pointed out and left out of what is sent, until it is whole', () => {
  const half = { ...blankDescription, contact, landing_page: 'example' }
  expect(faultsOf(half)).toEqual([
    { field: 'landing_page', kind: 'web_address' },
    { field: 'contact.email', kind: 'email' },
  ])
  expect(sendable(half)).toEqual(blankDescription)
  const whole = {
    ...half,
    contact: { ...contact, email: 'geodata@example.se' },
    landing_page: 'https://example.se/',
  }
  expect(faultsOf(whole)).toEqual([])
  expect(sendable(whole)).toEqual(whole)
})

test('a period that ends before it begins keeps its beginning', () => {
  const said = { ...blankDescription, temporal: { from: '2015-06-30', to: '2014-01-01' } }
  expect(faultsOf(said)).toEqual([{ field: 'temporal', kind: 'period' }])
  expect(sendable(said).temporal).toEqual({ from: '2015-06-30', to: null })
})

test('a keyword is kept once, and an empty one not at all', () => {
  const said = { ...blankDescription, keywords: { sv: ['fiber', ' fiber ', ''], en: [] } }
  expect(sendable(said).keywords.sv).toEqual(['fiber'])
})
