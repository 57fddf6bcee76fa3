import { expect, test } from 'vitest'
import { faultsOf } from './one_form.ts'

const good = { id: 'habol-fiber', name: 'Håbol fiber', association_number: '769600-1234' }

test('what is filled in right has no fault, with a number or without one', () => {
  expect(faultsOf(good, [])).toEqual([])
  expect(faultsOf({ ...good, association_number: null }, [])).toEqual([])
  expect(faultsOf({ ...good, association_number: '7696001234' }, [])).toEqual([])
})

test('an id that is there already is not sent, since that would rename what has it', () => {
  expect(faultsOf(good, ['habol-fiber'])).toEqual(['id_taken'])
})

test('each fault is named', () => {
  expect(faultsOf({ id: 'Håbol fiber', name: '', association_number: '7696' }, [])).toEqual([
    'name_missing',
    'id_wrong',
    'number_wrong',
  ])
  expect(faultsOf({ ...good, id: 'a'.repeat(61) }, [])).toEqual(['id_wrong'])
})
