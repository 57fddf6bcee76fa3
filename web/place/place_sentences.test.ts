import { expect, test } from 'vitest'
import type { LocationAnswer } from '../../api/contract/location.ts'
import { Words } from '../state/words.svelte.ts'
import { placeSentences } from './place_sentences.ts'

const area: LocationAnswer['areas'][number] = {
  id: 'BO-1460-01',
  name: 'Håbol–Ärtemark',
  municipality_code: '1460',
  municipality_name: 'Bengtsfors',
  status: 'applied',
  is_remaining: true,
  addresses: 388,
  addresses_connected: 12,
  addresses_passed: 0,
  fibre_share_pct: 3.1,
  applications: 1,
  backbone_projects: 0,
  application_stage: 'queued',
  leading_application_id: null,
  leading_application_status: null,
  leading_application_since: null,
  status_since: '2015-03-03',
}
const application: LocationAnswer['applications'][number] = {
  id: '2015-1187',
  association_name: 'Håbol fiber',
  association_number: null,
  applied_sek: null,
  granted_sek: null,
  status: 'queued',
  status_since: '2015-03-03',
  is_live: true,
  is_in_queue: true,
  municipality_codes: ['1460'],
  shortage_area_ids: ['BO-1460-01'],
  addresses_covered: 351,
}
const answer: LocationAnswer = {
  as_of: '2015-06-30',
  passed_m: 50,
  share_pct: 95,
  data_as_of: '2015-06-30',
  is_after_data: false,
  longitude: 12.3,
  latitude: 58.9,
  municipality: { code: '1460', name: 'Bengtsfors' },
  address: null,
  areas: [area],
  nearest_area: null,
  applications: [application],
  backbone_projects: [],
}
const said = (part: Partial<LocationAnswer>, language = 'sv') =>
  placeSentences({ ...answer, ...part }, new Words(() => language)).map(({ lead, more }) =>
    [lead, ...more].join(' ').replaceAll(/\s/g, ' '),
  )

test('a place in a remaining area is told so, and of the application that covers it', () => {
  expect(said({})).toEqual([
    'Platsen ligger i bristområdet Håbol–Ärtemark. Området kvarstår. En ansökan om stöd omfattar platsen: i kö sedan 3 mars 2015. Läget beskriver området, inte det enskilda huset.',
  ])
})

test('an application in the area that leaves the place out is not promised to it', () => {
  expect(said({ applications: [] })[0]).toContain('den omfattar inte just den här platsen')
})

test('connected speaks of the area, never of the house', () => {
  expect(said({ areas: [{ ...area, status: 'connected', is_remaining: false }] })[0]).toMatch(
    /^Platsen ligger i bristområdet Håbol–Ärtemark, som räknas som anslutet\. .*inte att just din fastighet har det\. Fråga/,
  )
})

test('a place in no area has the nearest, how far it is, and what the list does not say', () => {
  const nearest_area = { ...area, distance_m: 1234 }
  expect(said({ areas: [], nearest_area, applications: [] })).toEqual([
    'Platsen ligger inte i något bristområde på länets lista. Närmast: Håbol–Ärtemark, 1,2 km bort. Listan säger inget om vilka som säljer fiber hos dig; se PTS bredbandskarta.',
  ])
  expect(said({ areas: [], nearest_area, applications: [] }, 'en')[0]).toContain('1.2 km away')
})

test('an address says its own fibre once, where that is public', () => {
  const address = { id: 'A1', fibre: 'none' } as const
  const twice = said({ address, areas: [area, { ...area, id: 'B2' }] })
  expect(twice.map((one) => one.includes('visar ingen fiber till adressen'))).toEqual([true, false])
  expect(said({ address: { id: 'A1' } })[0]).not.toContain('täckningsuppgifterna')
})
