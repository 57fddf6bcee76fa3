import { expect, test } from 'vitest'
import type { ShortageArea } from '../../api/contract/shortage_area.ts'
import { languageOf } from '../text/languages.ts'
import { reasonLine } from './reason_line.ts'

const area: ShortageArea = {
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
  status_since: '2015-03-03',
}
const line = (part: Partial<ShortageArea>, language: 'sv' | 'en' = 'sv') =>
  reasonLine({ ...area, ...part }, languageOf(language).text)
    .join(' · ')
    .replaceAll(/\s/g, ' ')

test('an applied-for area says since when, at which stage, and how far the backbone is', () => {
  expect(line({})).toBe('Ansökt sedan 3 mars 2015, i kö · 3,4 km till stamnät')
  expect(line({}, 'en')).toBe('Applied for since 3 March 2015, in the queue · 3.4 km to a backbone')
})

test('of several applications the one that has come furthest is named', () => {
  expect(line({ applications: 3, application_stage: 'granted' })).toBe(
    'Ansökt sedan 3 mars 2015, 3 ansökningar, längst kommen beviljad · 3,4 km till stamnät',
  )
})

test('an area untouched as long as is known says what is lacking instead of a date', () => {
  expect(line({ status: 'untouched', status_since: null, application_stage: null, applications: 0 })).toBe(
    'Ingen aktuell ansökan · 3,4 km till stamnät',
  )
})

test('a distance that is kept inside, or that nothing gives, is no part of the line', () => {
  const { nearest_backbone_m: _, ...inside } = area
  expect(reasonLine(inside, languageOf('sv').text)).toHaveLength(1)
  expect(line({ nearest_backbone_m: null })).toBe('Ansökt sedan 3 mars 2015, i kö')
})

test('areas that do not remain say what reached them', () => {
  expect(line({ status: 'in_progress', backbone_projects: 1 })).toBe(
    'Under utbyggnad sedan 3 mars 2015 · 1 stamnätsprojekt',
  )
  expect(line({ status: 'connected', fibre_share_pct: 96.1 })).toMatch(
    /^Anslutet sedan 3 mars 2015 · 96,1 % av adresserna har fiber$/,
  )
})
