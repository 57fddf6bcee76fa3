import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadBrokenRegion } from '../../data/data_quality/fixture/broken_region.ts'
import { openTestDatabase, type TestDatabase } from '../../data/fixture/open_test_database.ts'
import { dataQualityText } from './data_quality_text.ts'

let broken: TestDatabase
beforeAll(async () => {
  broken = await openTestDatabase()
  await loadBrokenRegion(broken)
}, 60_000)
afterAll(() => broken.close())

test('the list has a line a check, with how many rows break it', async () => {
  const text = await dataQualityText(broken, { as_csv: false })
  expect(text).toMatch(/^34 of 34 checks have rows on 2026-06-30\.\n/)
  expect(text).toMatch(
    /^addresses +addresses-at-the-same-spot +suspicion +10 {2}Many addresses at one spot$/m,
  )
})

test('the rows of a check are a table under what it means', async () => {
  const text = await dataQualityText(broken, { check: 'points-outside-areas', as_csv: false })
  expect(text).toMatch(/^Connection points outside every area: 1 rows of connection-points\. The point lies/)
  expect(text).toMatch(/^id {2}project_id {2}nearest_area_id {2}distance_m$/m)
  expect(text).toMatch(/^F5 {2}P1 {10}B2 {22}142$/m)
})

test('as CSV they are the records whole', async () => {
  expect(await dataQualityText(broken, { check: 'points-without-project', as_csv: true })).toBe(
    'id,project_id,kind,in_service_from,wkt\nF8,P8,new,,POINT (508500 6408500)\n',
  )
})

test('a check that there is not says where the checks are', async () => {
  await expect(dataQualityText(broken, { check: 'grammar', as_csv: false })).rejects.toThrow(
    'There is no check grammar',
  )
})
