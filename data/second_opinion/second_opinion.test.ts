import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomRegion, randomSettings } from './random_region.ts'
import type {
  Address,
  Application,
  Coverage,
  Line,
  Position,
  Region,
  ShortageArea,
  Surface,
} from './region.ts'
import { areaAnswers, indicators } from './second_opinion.ts'
import { statusChanges } from './status_changes.ts'

const settings = { as_of: '2015-06-30', passed_m: 50, share_pct: 95 }
const nothing: Region = {
  municipalities: [],
  shortage_areas: [],
  addresses: [],
  coverage: [],
  backbone_projects: [],
  backbone_events: [],
  connection_points: [],
  applications: [],
  application_events: [],
}
const box = (west: number, south: number, east: number, north: number): Surface => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
})
const area = (id: string, geometry: Surface, more: Partial<ShortageArea> = {}): ShortageArea => ({
  id,
  name: id,
  municipality_code: null,
  listed_from: null,
  listed_to: null,
  geometry,
  ...more,
})
const address = (id: string, coordinates: Position): Address => ({
  id,
  municipality_code: null,
  kind: null,
  label: null,
  geometry: { type: 'Point', coordinates },
})
const fibre = (
  address_id: string,
  state: 'connected' | 'passed',
  more: Partial<Coverage> = {},
): Coverage => ({
  address_id,
  technology: 'fibre',
  state,
  operator: null,
  valid_from: '2015-01-01',
  valid_to: null,
  ...more,
})
const project = (id: string, ...coordinates: Position[]) => {
  const geometry: Line = { type: 'LineString', coordinates }
  return { id, name: id, owner: null, funding: null, geometry }
}
const event = <Status extends string>(status: Status, date: string) => ({ status, date, note: null })
const application = (id: string, geometry: Surface): Application => ({
  id,
  association_name: id,
  association_number: null,
  applied_sek: null,
  granted_sek: null,
  geometry,
})

describe('fibre access', () => {
  // Three addresses in a row: 0, 50 and 101 metres from the first; the first is connected.
  const region: Region = {
    ...nothing,
    shortage_areas: [area('a', box(0, 0, 200, 100))],
    addresses: [address('1', [0, 0]), address('2', [50, 0]), address('3', [101, 0])],
    coverage: [fibre('1', 'connected'), fibre('gone', 'connected')],
  }

  test('an address 50 metres from a connected one is passed, one further away is not', () => {
    expect(areaAnswers(region, settings)).toMatchObject([
      {
        addresses: 3,
        addresses_connected: 1,
        addresses_passed: 1,
        fibre_share_pct: 66.7,
        status: 'untouched',
      },
    ])
    expect(areaAnswers(region, { ...settings, passed_m: 0 })).toMatchObject([
      { addresses_passed: 0, fibre_share_pct: 33.3 },
    ])
  })

  test('two of three addresses are 66 per cent and not 67', () => {
    expect(areaAnswers(region, { ...settings, share_pct: 66 })).toMatchObject([{ status: 'connected' }])
    expect(areaAnswers(region, { ...settings, share_pct: 67 })).toMatchObject([{ status: 'untouched' }])
  })

  test('fibre that ended, and copper, give no access', () => {
    const coverage = [
      fibre('1', 'connected', { valid_to: '2015-06-30' }),
      fibre('2', 'connected', { technology: 'copper' }),
    ]
    expect(areaAnswers({ ...region, coverage }, settings)).toMatchObject([
      { addresses_connected: 0, addresses_passed: 0 },
    ])
    expect(
      statusChanges(
        { ...region, coverage },
        { ...settings, share_pct: 60 },
        { from: null, to: '2015-12-31' },
      ),
    ).toEqual([
      {
        area_id: 'a',
        date: '2015-01-01',
        from_status: 'untouched',
        to_status: 'connected',
        rule: 'connected',
      },
      {
        area_id: 'a',
        date: '2015-06-30',
        from_status: 'connected',
        to_status: 'untouched',
        rule: 'connected',
      },
    ])
  })
})

describe('the backbone', () => {
  const region: Region = {
    ...nothing,
    shortage_areas: [area('a', box(0, 0, 100, 100))],
    backbone_projects: [project('p', [112, -50], [112, 150])],
    backbone_events: [{ project_id: 'p', ...event('funded', '2015-03-01') }],
  }

  test('a project 12 metres away does not reach the area', () => {
    expect(areaAnswers(region, settings)).toMatchObject([
      { status: 'untouched', backbone_projects: 0, nearest_backbone_m: 12 },
    ])
  })

  test('its point on the boundary does, and once in service connects the area, though the project is cancelled', () => {
    const withPoint: Region = {
      ...region,
      backbone_events: [...region.backbone_events, { project_id: 'p', ...event('cancelled', '2015-05-01') }],
      connection_points: [
        {
          id: '1',
          project_id: 'p',
          kind: null,
          in_service_from: '2015-06-01',
          geometry: { type: 'Point', coordinates: [100, 40] },
        },
      ],
    }
    expect(statusChanges(withPoint, settings, { from: null, to: '2015-12-31' })).toEqual([
      {
        area_id: 'a',
        date: '2015-03-01',
        from_status: 'untouched',
        to_status: 'in_progress',
        rule: 'in_progress',
      },
      {
        area_id: 'a',
        date: '2015-05-01',
        from_status: 'in_progress',
        to_status: 'untouched',
        rule: 'in_progress',
      },
      {
        area_id: 'a',
        date: '2015-06-01',
        from_status: 'untouched',
        to_status: 'connected',
        rule: 'connected',
      },
    ])
    expect(areaAnswers(withPoint, settings)).toMatchObject([
      { status: 'connected', nearest_backbone_m: null, status_since: '2015-06-01' },
    ])
    expect(areaAnswers({ ...withPoint, backbone_projects: [] }, settings)).toMatchObject([
      { status: 'untouched' },
    ])
  })

  test('of events on one date the later in the life cycle counts', () => {
    const sameDay: Region = {
      ...region,
      backbone_events: [
        { project_id: 'p', ...event('cancelled', '2015-03-01') },
        { project_id: 'p', ...event('funded', '2015-03-01') },
      ],
    }
    expect(areaAnswers(sameDay, settings)).toMatchObject([{ nearest_backbone_m: null }])
  })
})

describe('applications', () => {
  const region: Region = {
    ...nothing,
    shortage_areas: [area('a', box(0, 0, 100, 100)), area('b', box(100, 0, 200, 100))],
    addresses: [address('1', [100, 50])],
    applications: [application('x', box(90, 40, 100, 60)), application('y', box(150, 80, 160, 90))],
    application_events: [
      { application_id: 'x', ...event('received', '2015-02-01') },
      { application_id: 'y', ...event('granted', '2015-02-01') },
    ],
  }

  test('an application covers an address on its edge, which lies in both areas; where there are addresses surface is nothing', () => {
    expect(areaAnswers(region, settings)).toMatchObject([
      { id: 'a', status: 'applied', applications: 1, application_stage: 'received' },
      { id: 'b', status: 'applied', applications: 1, application_stage: 'received' },
    ])
    expect(indicators(region, settings)).toMatchObject({
      applied: 2,
      remaining: 2,
      applications_in_queue: 1,
      addresses_in_shortage_areas: 1,
    })
  })

  test('without addresses the application that shares surface counts, the one that only touches does not', () => {
    expect(areaAnswers({ ...region, addresses: [] }, settings)).toMatchObject([
      { id: 'a', status: 'applied', application_stage: 'received' },
      { id: 'b', status: 'applied', application_stage: 'granted' },
    ])
  })
})

test('an area is listed up to the day before its end, and leaves by the listing', () => {
  const region: Region = {
    ...nothing,
    shortage_areas: [
      area('a', box(0, 0, 100, 100), { listed_from: '2015-02-01', listed_to: '2015-06-30' }),
      area('b', box(0, 0, 100, 100), { listed_from: '2015-02-01', listed_to: '2015-02-01' }),
    ],
  }
  expect(areaAnswers(region, settings)).toEqual([])
  expect(statusChanges(region, settings, { from: '2015-02-01', to: '2015-06-30' })).toEqual([
    { area_id: 'a', date: '2015-02-01', from_status: null, to_status: 'untouched', rule: 'listing' },
    { area_id: 'a', date: '2015-06-30', from_status: 'untouched', to_status: null, rule: 'listing' },
  ])
})

test('areas take the municipality of the largest overlap, the lower code of two equal halves, and none for a shared edge', () => {
  const region: Region = {
    ...nothing,
    municipalities: [
      { code: '1402', name: 'East', geometry: box(100, 0, 200, 100) },
      { code: '1401', name: 'West', geometry: box(0, 0, 100, 100) },
    ],
    shortage_areas: [
      area('east', box(90, 0, 130, 50)),
      area('even', box(90, 0, 110, 50)),
      area('outside', box(200, 0, 210, 50)),
    ],
    addresses: [address('1', [100, 10])],
  }
  expect(areaAnswers(region, settings).map(({ municipality_code }) => municipality_code)).toEqual([
    '1402',
    '1401',
    null,
  ])
  expect(indicators(region, settings, '1402')).toMatchObject({
    shortage_areas: 1,
    addresses_in_shortage_areas: 0,
  })
  expect(indicators(region, settings, '1401')).toMatchObject({
    shortage_areas: 1,
    addresses_in_shortage_areas: 1,
  })
})

test('random regions bring every status, and their changes add up to the status at the date', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(randomRegion, randomSettings, (region, randomly) => {
      const answers = areaAnswers(region, randomly)
      for (const { status } of answers) seen.add(status)
      const changes = statusChanges(region, randomly, { from: null, to: randomly.as_of })
      for (const answer of answers) {
        const last = changes.filter(({ area_id }) => area_id === answer.id).at(-1)
        expect(answer.status_since).toBe(last?.date ?? null)
        if (last) expect(answer.status).toBe(last.to_status)
      }
    }),
    { numRuns: 150, seed: 1 },
  )
  expect([...seen].sort()).toEqual(['applied', 'connected', 'in_progress', 'untouched'])
})
