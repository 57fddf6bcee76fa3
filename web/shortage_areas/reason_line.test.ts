import { expect, test } from 'vitest'
import type { ListedArea } from '../../api/contract/shortage_area.ts'
import { languageOf } from '../text/languages.ts'
import { reasonLine } from './reason_line.ts'

const area: ListedArea = {
  id: 'B01',
  name: 'Norrbyn',
  municipality_code: '9901',
  municipality_name: 'Småbro',
  status: 'applied',
  is_remaining: true,
  addresses: 20,
  addresses_connected: 0,
  addresses_passed: 0,
  fibre_share_pct: 0,
  applications: 1,
  backbone_projects: 0,
  nearest_backbone_m: 3412,
  application_stage: 'queued',
  leading_application_id: '2015-1187',
  leading_application_status: 'queued',
  leading_application_since: '2015-03-03',
  status_since: '2015-03-03',
  assessment: null,
}
const line = (part: Partial<ListedArea>, language: 'sv' | 'en' = 'sv') =>
  reasonLine({ ...area, ...part }, languageOf(language).text)
    .join(' · ')
    .replaceAll(/\s/g, ' ')

const none = {
  leading_application_id: null,
  leading_application_status: null,
  leading_application_since: null,
  applications: 0,
} as const

test('an applied-for area names the application, where it stands since when, and how far the backbone is', () => {
  expect(line({})).toBe('Ansökan 2015-1187 i kö sedan 3 mars 2015 · 3,4 km till stamnät')
  expect(line({}, 'en')).toBe('Application 2015-1187 in the queue since 3 March 2015 · 3.4 km to a backbone')
  expect(line({ leading_application_status: 'building' })).toBe(
    'Ansökan 2015-1187 beviljad, föreningen bygger sedan 3 mars 2015 · 3,4 km till stamnät',
  )
})

test('of several applications the leading one is named, and how many there are', () => {
  expect(line({ applications: 3, leading_application_status: 'granted' })).toBe(
    'Ansökan 2015-1187 beviljad 3 mars 2015, en av 3 ansökningar · 3,4 km till stamnät',
  )
})

test('an untouched area says how its last application ended, or that there has been none', () => {
  const untouched = { status: 'untouched', application_stage: null } as const
  expect(line({ ...untouched, applications: 0, leading_application_status: 'rejected' })).toBe(
    'Avslag på ansökan 2015-1187 den 3 mars 2015 · 3,4 km till stamnät',
  )
  expect(line({ ...untouched, ...none })).toBe('Ingen ansökan · 3,4 km till stamnät')
})

test('a distance that is kept inside, or that nothing gives, is no part of the line', () => {
  const { nearest_backbone_m: _, ...inside } = area
  expect(reasonLine(inside, languageOf('sv').text)).toHaveLength(1)
  expect(line({ nearest_backbone_m: null })).toBe('Ansökan 2015-1187 i kö sedan 3 mars 2015')
})

test('areas that do not remain say what reached them', () => {
  expect(line({ status: 'in_progress', backbone_projects: 1 })).toBe(
    'Under utbyggnad sedan 3 mars 2015 · 1 stamnätsprojekt',
  )
  expect(line({ status: 'connected', fibre_share_pct: 96.1 })).toMatch(
    /^Anslutet sedan 3 mars 2015 · 96,1 % av adresserna har fiber$/,
  )
})

test('what planners judge stands beside what the rules give, and in place of nothing', () => {
  const assessment = {
    status: 'in_progress',
    assessed_on: '2015-05-01',
    function: 'Bredband',
    reason: 'Grävt.',
  } as const
  expect(line({ status: 'connected', assessment })).toBe(
    'Anslutet sedan 3 mars 2015 · 0 % av adresserna har fiber · bedömt: under utbyggnad',
  )
  expect(line({ ...none, nearest_backbone_m: null, assessment }, 'en')).toBe(
    'No application · assessed: in progress',
  )
})
