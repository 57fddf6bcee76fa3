// A million addresses: everything that follows from the registers made anew, beside GeoPandas doing the same analysis.

import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { type ShortageArea, shortageArea } from '../../api/contract/shortage_area.ts'
import { system } from '../../data/audit/entry.ts'
import { sqlFile } from '../../data/database/sql_file.ts'
import type { Installation } from '../../data/deliveries/delivery.ts'
import { type DerivedTable, derivedTables, makeTables } from '../../data/pipeline.ts'
import { openRegion } from './bench_folder.ts'
import type { Figure } from './figure.ts'
import { openGeoPandas } from './geopandas.ts'
import { timed } from './stopwatch.ts'

const as_of = '2015-06-30'
const runs = 3
const listSql = sqlFile(import.meta.url, '../../api/shortage_areas/list_shortage_areas.sql')
const filters = { status: null, is_remaining: null, municipality: null, q: null }
/** What answers at a date rest on. The rest is for the map and for searching; GeoPandas makes nothing like it. */
const analysisTables = tablesBehind([
  'out.area_steps',
  'out.fibre_steps',
  'out.area_group',
  'out.backbone_distance',
  'out.application_cover',
  'out.application_municipality',
])

type Seconds = Record<'all' | 'analysis' | 'one_date' | 'every_distance', number[]>

export async function recomputation(): Promise<Figure[]> {
  const region = await openRegion('bench')
  const other = await openGeoPandas(as_of)
  const seconds: Seconds = { all: [], analysis: [], one_date: [], every_distance: [] }
  try {
    await makeAll(region.installation)
    for (let run = 0; run < runs; run++) {
      const ours = await timed(async () => {
        await makeAll(region.installation)
        return list(region.installation)
      })
      const analysis = await timed(async () => {
        await makeAll(region.installation, analysisTables)
        return list(region.installation)
      })
      const oneDate = await other.analyse({ every_distance: false })
      assertSameRows(ours.result, other.rows_file)
      const everyDistance = await other.analyse({ every_distance: true })
      assertSameRows(analysis.result, other.rows_file)
      seconds.all.push(ours.ms / 1000)
      seconds.analysis.push(analysis.ms / 1000)
      seconds.one_date.push(oneDate.seconds)
      seconds.every_distance.push(everyDistance.seconds)
      if (run === 0)
        console.log(`GeoPandas: ${JSON.stringify(oneDate.versions)}; ${ours.result.length} rows are equal`)
    }
  } finally {
    other.close()
    await region.close()
  }
  const ratio = (theirs: readonly number[]) =>
    theirs.map((time, run) => time / (seconds.analysis[run] ?? Number.NaN))
  return [
    {
      name: 'recomputation: every derived table, and the list at a date',
      unit: 's',
      samples: seconds.all,
      goal: { at_most: 6 },
    },
    {
      name: 'recomputation: the analysis, without the tables of the map',
      unit: 's',
      samples: seconds.analysis,
    },
    { name: 'GeoPandas: with every distance, so any date', unit: 's', samples: seconds.every_distance },
    { name: 'GeoPandas: for one date only', unit: 's', samples: seconds.one_date },
    {
      name: 'GeoPandas / ours, answering any date afterwards',
      unit: 'times',
      samples: ratio(seconds.every_distance),
      goal: { at_least: 5 },
    },
    {
      name: 'GeoPandas for one date / ours for any date',
      unit: 'times',
      samples: ratio(seconds.one_date),
      goal: { at_least: 5 },
    },
  ]
}

async function makeAll({ database }: Installation, tables = derivedTables): Promise<void> {
  await database.session((connection) =>
    database.change(connection, (note) => {
      note({ by: system, action: 'derived_tables_made', object: ['database', null] })
      return makeTables(connection, tables)
    }),
  )
}

function tablesBehind(names: readonly string[]): DerivedTable[] {
  const wanted = new Set(names)
  for (const table of derivedTables.toReversed())
    if (wanted.has(table.name)) for (const read of table.reads) wanted.add(read)
  return derivedTables.filter(({ name }) => wanted.has(name))
}

function list({ database }: Installation): Promise<ShortageArea[]> {
  return database.rows(listSql, { as_of, passed_m: 50, share_pct: 95, ...filters }, shortageArea)
}

const theirRow = z.record(z.string(), z.string())

/** Every field but status_since, which their side leaves out. */
function assertSameRows(ours: readonly ShortageArea[], file: string): void {
  const theirs = z.array(theirRow).parse(parse(readFileSync(file), { columns: true }))
  const differences = ours.flatMap(({ status_since: _, ...area }, at) =>
    Object.entries(area)
      .filter(([field, value]) => !isSame(value, theirs[at]?.[field]))
      .map(([field, value]) => `${area.id}: ${field} is ${value} here and ${theirs[at]?.[field]} there`),
  )
  if (ours.length !== theirs.length) differences.unshift(`${ours.length} rows here, ${theirs.length} there`)
  if (differences.length > 0)
    throw new Error(`Engine and GeoPandas disagree:\n${differences.slice(0, 20).join('\n')}`)
}

function isSame(value: string | number | boolean | null | undefined, text: string | undefined): boolean {
  if (text === undefined) return false
  if (value === null || value === undefined) return text === ''
  return typeof value === 'number' ? text !== '' && Number(text) === value : String(value) === text
}
