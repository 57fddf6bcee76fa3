// Asks the engine and the second opinion the same questions about random regions. A disagreement is shrunk to the
// smallest region that shows it. SECOND_OPINION_REGIONS says how many regions; the seed is in the failure's report.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { indicatorFields } from '../../api/contract/indicators.ts'
import { shortageArea } from '../../api/contract/shortage_area.ts'
import { areaStatuses } from '../../api/contract/vocabulary.ts'
import { sqlFile } from '../database/sql_file.ts'
import { openTestDatabase, type TestDatabase } from '../fixture/open_test_database.ts'
import { disagreements, type Engine } from '../second_opinion/disagreements.ts'
import { loadRegion, tables } from '../second_opinion/load_region.ts'
import { randomRegion, randomSettings } from '../second_opinion/random_region.ts'
import type { Region } from '../second_opinion/region.ts'

const numRuns = Number(process.env.SECOND_OPINION_REGIONS ?? 25)
const patience = 30_000 + 2_000 * numRuns

let opened: TestDatabase
beforeAll(async () => {
  opened = await openTestDatabase()
}, 60_000)
afterAll(() => opened.close())

const areaRow = shortageArea
  .omit({
    name: true,
    municipality_name: true,
    leading_application_id: true,
    leading_application_status: true,
    leading_application_since: true,
  })
  .extend({ status: z.enum(areaStatuses), nearest_backbone_m: z.int().nullable() })
const indicatorsRow = z.object(indicatorFields)
const changeRow = z.object({
  area_id: z.string(),
  date: z.string(),
  from_status: z.enum(areaStatuses).nullable(),
  to_status: z.enum(areaStatuses).nullable(),
  rule: z.enum([...areaStatuses, 'listing']),
})

const engine: Engine = {
  areaAnswers: (settings) =>
    opened.database.rows(
      sqlFile(import.meta.url, '../second_opinion/ask_areas.sql'),
      { ...settings },
      areaRow,
    ),
  async indicators(settings, municipality = undefined) {
    const sql = sqlFile(import.meta.url, '../second_opinion/ask_indicators.sql')
    const [row] = await opened.database.rows(
      sql,
      { ...settings, municipality: municipality ?? null },
      indicatorsRow,
    )
    if (!row) throw new Error(`The engine has no indicators for ${municipality ?? 'the county'}.`)
    return row
  },
  statusChanges: ({ passed_m, share_pct }, { from, to }) =>
    opened.database.rows(
      sqlFile(import.meta.url, '../second_opinion/ask_status_changes.sql'),
      { passed_m, share_pct, from, to },
      changeRow,
    ),
}

test('engine and second opinion agree about random regions', { timeout: patience }, async () => {
  await fc.assert(
    fc.asyncProperty(randomRegion, randomSettings, async (region, settings) => {
      await loadRegion(opened.database, region)
      expect(await disagreements(engine, { region, settings })).toEqual([])
    }),
    { numRuns },
  )
})

// Catches a derived table that does not say all that it reads: it would keep what followed from the old register.
test('they still agree after one register is replaced by that of another region', {
  timeout: patience,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(randomRegion, randomRegion),
      randomSettings,
      fc.constantFrom(...tables),
      async ([before, other], settings, table) => {
        const region: Region = { ...before, [table]: other[table] }
        await loadRegion(opened.database, before)
        await loadRegion(opened.database, region, [table])
        expect(await disagreements(engine, { region, settings })).toEqual([])
      },
    ),
    { numRuns },
  )
})
