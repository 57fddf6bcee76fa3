// Each check finds in the broken region exactly the rows that were made to break its rule.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../fixture/open_test_database.ts'
import { checks } from './checks.ts'
import { loadBrokenRegion } from './fixture/broken_region.ts'
import { countBrokenRows, listBrokenRows } from './run_checks.ts'

const today = '2026-06-30'

let broken: TestDatabase
beforeAll(async () => {
  broken = await openTestDatabase()
  await loadBrokenRegion(broken)
}, 60_000)
afterAll(() => broken.close())

type Expected = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** By check, the rows by their id, with what explains them. */
const expected: Readonly<Record<string, Expected>> = {
  // 9902 begins 200 m inside 9901, which is 10 km high. 9903 only touches 9902.
  'overlapping-municipalities': { '9901': { other_code: '9902', overlap_m2: 2_000_000 } },
  // B2 lies 500 m on B1. B3 has B1's ground but was taken off the list as B1 came; B4 shares an edge with B1.
  'overlapping-areas': { B1: { other_id: 'B2', overlap_m2: 250_000 } },
  'areas-without-addresses': {
    B10: { name: 'Jättestor', area_m2: 1_000_014_129 },
    B4: { name: 'Tomt bredvid Norr', area_m2: 1_000_000 },
  },
  'areas-outside-municipalities': {
    B10: { name: 'Jättestor', municipality_code: null },
    B5: { name: 'Utanför', municipality_code: null },
  },
  'areas-outside-their-municipality': {
    B6: { name: 'Lånad kod', municipality_code: '9902', is_known_code: true },
    B7: { name: 'Okänd kod', municipality_code: '9999', is_known_code: false },
  },
  // B8 is 31 m to the side: 961 m². B9, 32 m to the side, has 1,024 m².
  'areas-of-unusual-size': {
    B10: { name: 'Jättestor', area_m2: 1_000_014_129 },
    B8: { name: 'Liten', area_m2: 961 },
  },
  // B12 has the same name in another municipality.
  'areas-of-the-same-name': {
    B1: { name: 'Norr', municipality_code: '9901', areas: 2 },
    B11: { name: 'NORR', municipality_code: '9901', areas: 2 },
  },
  // A22 lies on the boundary.
  'addresses-outside-municipalities': {
    A20: { municipality_code: '9901', label: 'Långt borta 1' },
    A5: { municipality_code: null, label: 'Utanför 1' },
  },
  'addresses-of-unknown-municipality': { A21: { municipality_code: '9998', label: 'Okända vägen 1' } },
  // Of D there are nine.
  'addresses-at-the-same-spot': Object.fromEntries(
    ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'].map((no) => [
      `C${no}`,
      { label: null, addresses: 10 },
    ]),
  ),
  'coverage-without-address': { 'A99 · fibre · connected · Bynät · 2015-01-01': {} },
  // A2 ended its first row in time, and the other net may pass what Bynät connects.
  'coverage-in-two-states': {
    'A1 · fibre · passed · Bynät · 2015-01-01': { connected_from: '2016-01-01', connected_to: null },
  },
  // A7 was connected again.
  'coverage-that-lost-its-connection': {
    'A6 · fibre · passed · Bynät · 2015-01-01': { connected_to: '2015-01-01' },
  },
  // A9 begins today.
  'coverage-in-the-future': { 'A8 · fibre · connected · Bynät · 2026-07-01': {} },
  'coverage-on-no-date': { 'A11 · copper · connected · 2015-01-01': { valid_to: '2015-01-01' } },
  'projects-without-events': { P2: { name: 'Utan händelser' } },
  // P4 has a point, in service from 2027.
  'projects-in-service-without-points': { P4: { name: 'I drift', points: 1 } },
  'backbone-events-without-project': { 'P8 · planned · 2014-01-01': {} },
  // P7 is planned today.
  'backbone-events-in-the-future': { 'P7 · funded · 2026-07-01': {} },
  // P6 was cancelled before it was planned again.
  'backbone-events-out-of-order': {
    'P5 · planned · 2015-01-01': { earlier_status: 'building', earlier_date: '2014-01-01' },
  },
  // 100 m east and 100 m south of B2's corner: 141.4 m.
  'points-outside-areas': { F5: { project_id: 'P1', nearest_area_id: 'B2', distance_m: 142 } },
  // F3 lies exactly 100 m from P3's end.
  'points-away-from-their-route': { F5: { project_id: 'P1', distance_m: 1200 } },
  'points-of-idle-projects': {
    F3: { project_id: 'P3', project_status: 'planned', in_service_from: '2015-01-01' },
  },
  'points-without-project': { F8: { project_id: 'P8' } },
  'applications-touching-no-area': { K2: { association_name: 'Vid sidan av' } },
  'applications-without-addresses': { K3: { association_name: 'Utan adresser' } },
  'applications-without-events': { K4: { association_name: 'Utan händelser' } },
  'amounts-granted-above-applied': {
    K5: { association_name: 'Mer än sökt', applied_sek: 100_000, granted_sek: 200_000 },
  },
  'amounts-without-decision': { K6: { association_name: 'Utan beslut', granted_sek: 50_000 } },
  'decisions-without-amount': { K7: { association_name: 'Utan belopp', granted_on: '2015-05-05' } },
  // 556016-0680 is right, with its century too. 700101-0003 is a person's and right; 700101-0000 is a person's and is not shown.
  'wrong-organisation-numbers': {
    K12: { association_name: 'För kort', association_number: '5560160' },
    K8: { association_name: 'Fel siffra', association_number: '556016-0681' },
    K9: { association_name: 'En person', association_number: null },
  },
  'application-events-without-application': { 'K19 · received · 2014-01-01': {} },
  'application-events-in-the-future': { 'K20 · received · 2026-07-01': {} },
  // K16 appealed; K18 went to and fro in the queue.
  'application-events-out-of-order': {
    'K13 · received · 2014-02-01': { earlier_status: 'granted', earlier_date: '2014-01-01' },
    'K14 · granted · 2015-01-01': { earlier_status: 'building', earlier_date: '2014-01-01' },
    'K15 · in_review · 2015-01-01': { earlier_status: 'rejected', earlier_date: '2014-01-01' },
  },
}

test('every check is broken here', () => {
  expect(Object.keys(expected).sort()).toEqual(checks.map(({ id }) => id).sort())
})

test.each(checks)('$id finds the rows that were made for it, and no others', async (check) => {
  const rows = await listBrokenRows(broken.database, check, { today, limit: 100, offset: 0 })
  expect(Object.fromEntries(rows.map(({ id, detail }) => [id, detail]))).toEqual(expected[check.id])
  expect(rows).toHaveLength(Object.keys(expected[check.id] ?? {}).length)
  expect((await countBrokenRows(broken.database, today)).get(check.id)).toBe(rows.length)
})

test('a row that has a place shows it in degrees', async () => {
  const [check] = checks.filter(({ id }) => id === 'overlapping-areas')
  const rows = check ? await listBrokenRows(broken.database, check, { today, limit: 1, offset: 0 }) : []
  const overlap: unknown = JSON.parse(rows[0]?.geometry ?? '{}')
  // The region lies on SWEREF 99 TM's own meridian, 15° east.
  expect(overlap).toMatchObject({ type: 'Polygon', coordinates: [expect.any(Array)] })
  expect(JSON.stringify(overlap)).toMatch(/\[15\.0\d+,57\.7\d+\]/)
})
