import { expect, test } from 'vitest'
import { languageOf } from '../text/languages.ts'
import { whatWouldChange } from './what_would_change.ts'

const { text } = languageOf('sv')
type Area = Parameters<typeof whatWouldChange>[0]

function sentences(status: Area['status'], addresses: number, addresses_with_access: number): string[] {
  const evidence: Area['evidence'] = [
    { rule: 'connected', held: status === 'connected', measures: { addresses_with_access }, records: [] },
  ]
  return whatWouldChange({ status, addresses, share_pct: 95, evidence }, text).map((one) =>
    one.replaceAll(/\s/g, ' '),
  )
}

test('B08 of Småbro has 18 of 19: 95 per cent is 18.05, so one more address connects it', () => {
  expect(sentences('untouched', 19, 18)).toEqual([
    'En anslutningspunkt i drift i området gör det anslutet.',
    '1 adress till med tillgång till fiber gör området anslutet.',
    'Ett finansierat stamnät som når området gör det till under utbyggnad.',
    'En aktuell ansökan om stöd som omfattar någon av adresserna gör det till ansökt.',
  ])
})

test('B15 has 17 of 21, and 95 per cent is 19.95: three more', () => {
  expect(sentences('applied', 21, 17)).toEqual([
    'En anslutningspunkt i drift i området gör det anslutet.',
    '3 adresser till med tillgång till fiber gör området anslutet.',
    'Ett finansierat stamnät som når området gör det till under utbyggnad.',
  ])
})

test('B13 has no addresses: no share can connect it, and an application needs to share its ground', () => {
  expect(sentences('untouched', 0, 0)).toEqual([
    'En anslutningspunkt i drift i området gör det anslutet.',
    'Ett finansierat stamnät som når området gör det till under utbyggnad.',
    'En aktuell ansökan om stöd som omfattar en del av området gör det till ansökt.',
  ])
})

test('an area in progress can only become connected, a connected one and one off the list nothing', () => {
  expect(sentences('in_progress', 1, 0)).toEqual([
    'En anslutningspunkt i drift i området gör det anslutet.',
    '1 adress till med tillgång till fiber gör området anslutet.',
  ])
  expect(sentences('connected', 20, 19)).toEqual([])
  expect(sentences(null, 20, 19)).toEqual([])
})
