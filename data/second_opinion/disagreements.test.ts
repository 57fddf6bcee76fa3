// The comparison itself is compared: it must find nothing in the mirror, and every misread rule.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { disagreements, type Engine } from './disagreements.ts'
import { randomRegion, randomSettings } from './random_region.ts'
import type { Region, Settings } from './region.ts'
import { areaAnswers, indicators } from './second_opinion.ts'
import { statusChanges } from './status_changes.ts'

const cases = fc.sample(fc.tuple(randomRegion, randomSettings), { numRuns: 120, seed: 3 })

/** The second opinion in the place of the engine, on a region or settings that a mistake has changed. */
const mirror = (
  region: Region,
  mistaken: (settings: Settings) => Settings = (settings) => settings,
): Engine => ({
  areaAnswers: async (settings) => areaAnswers(region, mistaken(settings)),
  indicators: async (settings, municipality) => indicators(region, mistaken(settings), municipality),
  statusChanges: async (settings, period) => statusChanges(region, mistaken(settings), period),
})

async function isFound(engineOf: (region: Region) => Engine): Promise<boolean> {
  for (const [region, settings] of cases) {
    if ((await disagreements(engineOf(region), { region, settings })).length > 0) return true
  }
  return false
}

test('the second opinion agrees with itself', async () => {
  expect(await isFound((region) => mirror(region))).toBe(false)
})

test.each<[string, (region: Region) => Engine]>([
  [
    'the distance is taken as less than, not at most',
    (region) => mirror(region, (settings) => ({ ...settings, passed_m: Math.max(0, settings.passed_m - 1) })),
  ],
  [
    'the share is taken as more than, not at least',
    (region) => mirror(region, (settings) => ({ ...settings, share_pct: settings.share_pct + 0.01 })),
  ],
  [
    'coverage still counts on the day it ends',
    (region) =>
      mirror({
        ...region,
        coverage: region.coverage.map((row) => ({
          ...row,
          valid_to: row.valid_to && dayAfter(row.valid_to),
        })),
      }),
  ],
  [
    'an area is listed from the day after',
    (region) =>
      mirror({
        ...region,
        shortage_areas: region.shortage_areas.map((row) => ({
          ...row,
          listed_from: row.listed_from && dayAfter(row.listed_from),
        })),
      }),
  ],
  [
    'points whose project is gone are kept',
    (region) =>
      mirror({
        ...region,
        connection_points: region.connection_points.map((point) => ({
          ...point,
          project_id: region.backbone_projects.some(({ id }) => id === point.project_id)
            ? point.project_id
            : (region.backbone_projects[0]?.id ?? point.project_id),
        })),
      }),
  ],
  [
    'the second address in a place is overlooked',
    (region) =>
      mirror({
        ...region,
        addresses: region.addresses.filter(
          (address, index) =>
            index ===
            region.addresses.findIndex(
              (other) => String(other.geometry.coordinates) === String(address.geometry.coordinates),
            ),
        ),
      }),
  ],
])('it is found when %s', async (_mistake, engineOf) => {
  expect(await isFound(engineOf)).toBe(true)
})

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}
