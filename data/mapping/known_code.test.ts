import { expect, test } from 'vitest'
import type { RegisterName } from '../../api/contract/vocabulary.ts'
import { registers } from '../registers/registers.ts'
import { formsOfOurs } from './folded.ts'
import { knownCode } from './known_code.ts'

function columnOf(register: RegisterName, name: string) {
  const column = registers[register].columns.find((one) => one.name === name)
  if (!column) throw new Error(`${register} has no column ${name}`)
  return column
}

const known: readonly (readonly [RegisterName, string, Readonly<Record<string, string>>])[] = [
  [
    'application-events',
    'status',
    {
      Inkommen: 'received',
      'I kö': 'queued',
      'Under handläggning': 'in_review',
      'UNDER HANDLAGGNING': 'in_review',
      'Begärd komplettering': 'supplement_requested',
      Beviljad: 'granted',
      Beviljat: 'granted',
      'Bifall (helt)': 'granted',
      Avslagen: 'rejected',
      Avslag: 'rejected',
      'Ej beviljad': 'rejected',
      Överklagat: 'appealed',
      Återkallad: 'withdrawn',
      'Byggnation pågår': 'building',
      Slutredovisad: 'completed',
      Slutbetald: 'paid',
      '3 - Beviljad': 'granted',
      '04 Avslag': 'rejected',
      // In Windows-1252 that was UTF-8, and without its letters.
      'Ã…terkallad': 'withdrawn',
      'Under handl?ggning': 'in_review',
      'Färdigställd.': 'completed',
    },
  ],
  [
    'backbone-events',
    'status',
    {
      Planeras: 'planned',
      Beviljad: 'funded',
      Pågår: 'building',
      'Tagen i drift': 'in_service',
      Nedlagt: 'cancelled',
    },
  ],
  [
    'addresses',
    'kind',
    { Helårsbostad: 'permanent', Fritidshus: 'holiday', Arbetsställe: 'workplace', Övrig: 'other' },
  ],
  [
    'coverage',
    'technology',
    {
      FTTH: 'fibre',
      Fiber: 'fibre',
      'Kabel-TV': 'cable',
      'DOCSIS 3.1': 'cable',
      xDSL: 'copper',
      '4G': 'radio',
      FWA: 'radio',
    },
  ],
  [
    'coverage',
    'state',
    {
      Ansluten: 'connected',
      'homes passed': 'passed',
      'Homes Connected': 'connected',
      'I absolut närhet': 'passed',
    },
  ],
  [
    'connection-points',
    'kind',
    { 'Telestation på kopparkabel': 'copper_station', Radiolänk: 'radio_link_station', Nyetablering: 'new' },
  ],
]

test.each(known)('%s %s knows what others write', (register, name, values) => {
  const column = columnOf(register, name)
  const found = Object.keys(values).map((value) => [value, knownCode(column, value)?.ours])
  expect(Object.fromEntries(found)).toEqual(values)
})

test('a code is known by its own name, in capitals too', () => {
  const status = columnOf('application-events', 'status')
  expect(knownCode(status, 'in_review')).toEqual({ ours: 'in_review', reason: 'name' })
  expect(knownCode(status, 'In Review')).toEqual({ ours: 'in_review', reason: 'name' })
})

test('what is not known, or says nothing, is left to the person', () => {
  const status = columnOf('application-events', 'status')
  for (const value of ['Vilande', 'Delutbetald', 'Ej klar', 'Ej ansluten', '1', '-', '?'])
    expect(knownCode(status, value), value).toBeUndefined()
  expect(knownCode(columnOf('coverage', 'state'), 'Ej ansluten')).toBeUndefined()
  expect(knownCode(columnOf('connection-points', 'kind'), 'Telestation')).toBeUndefined()
})

const coded = Object.values(registers).flatMap(({ name, columns }) =>
  columns.filter(({ choices }) => choices).map((column) => ({ register: name, column })),
)

test.each(coded)(
  'no word of $register $column.name stands for two codes, and each code has some',
  ({ column }) => {
    const words = column.known_values ?? {}
    expect(Object.keys(words)).toEqual([...(column.choices ?? [])])
    const meant = new Map<string, string>()
    for (const [code, said] of Object.entries(words))
      for (const form of said.flatMap(formsOfOurs)) {
        expect(meant.get(form) ?? code, `${form} in ${column.name}`).toBe(code)
        meant.set(form, code)
      }
  },
)

test('no column lists a name of another column of its register, or one name twice', () => {
  for (const { name, columns } of Object.values(registers))
    for (const column of columns) {
      const forms = (column.synonyms ?? []).flatMap((synonym) => formsOfOurs(synonym).slice(0, 1))
      expect(
        forms.filter((form, at) => forms.indexOf(form) !== at),
        `${name} ${column.name}`,
      ).toEqual([])
      const others = columns.filter((other) => other !== column).map((other) => formsOfOurs(other.name)[0])
      expect(
        forms.filter((form) => others.includes(form)),
        `${name} ${column.name}`,
      ).toEqual([])
    }
})
