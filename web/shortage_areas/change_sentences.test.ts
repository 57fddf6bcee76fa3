import { expect, test } from 'vitest'
import type { StatusChange } from '../../api/contract/status_change.ts'
import { Words } from '../state/words.svelte.ts'
import { causeSentences, changeSentence } from './change_sentences.ts'

const sv = new Words(() => 'sv')
const change = (part: Partial<StatusChange>): StatusChange => ({
  area_id: 'B01',
  area_name: 'Norrbyn',
  municipality_code: '9901',
  date: '2015-06-30',
  from_status: 'untouched',
  to_status: 'applied',
  cause: { rule: 'applied', records: [] },
  ...part,
})
const plain = (sentences: string[]) => sentences.map((sentence) => sentence.replaceAll(/\s/g, ' '))

test('a change names both statuses, and coming on or off the list names the list', () => {
  expect(changeSentence(change({}), sv)).toBe('Från ej påbörjat till ansökt')
  expect(changeSentence(change({ from_status: null }), sv)).toBe('På länets lista, som ansökt')
  expect(changeSentence(change({ to_status: null }), sv)).toBe('Borttaget från länets lista, då ej påbörjat')
})

test('each record of the cause is a sentence, with its note', () => {
  const records = [
    {
      register: 'application-events',
      application_id: 'K07',
      association_name: 'Byn fiber',
      status: 'appealed',
      date: '2015-06-30',
      note: 'Till länsrätten',
    },
    {
      register: 'backbone-events',
      project_id: 'P01',
      project_name: 'Norra stammen',
      status: 'funded',
      date: '2015-06-30',
      note: null,
    },
  ]
  expect(plain(causeSentences(change({ cause: { rule: 'applied', records } }), sv))).toEqual([
    'Projektet Norra stammen: finansierat',
    'Ansökan K07 (Byn fiber): överklagad. Till länsrätten',
  ])
})

test('points and coverage are counted where single ones are not public', () => {
  const records = [
    { register: 'connection-points', count: 2 },
    { register: 'coverage', count: 1 },
  ]
  expect(plain(causeSentences(change({ cause: { rule: 'connected', records } }), sv))).toEqual([
    '2 anslutningspunkter togs i drift',
    'Tillgången till fiber ändrades vid 1 adress',
  ])
})
