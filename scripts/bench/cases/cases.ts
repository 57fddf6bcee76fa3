// The queue of 10,000 applications with 100,000 events, over HTTP in memory; beside it the same page asked straight of the tables.
import { z } from 'zod'
import { createApp } from '../../../api/app.ts'
import { system } from '../../../data/audit/entry.ts'
import { sqlFile } from '../../../data/database/sql_file.ts'
import type { Installation } from '../../../data/deliveries/delivery.ts'
import { productOf } from '../app.ts'
import { type Figure, median } from '../figure.ts'
import { samplesOf } from '../stopwatch.ts'
import { openCasesRegion } from './cases_region.ts'
import { signedInMember } from './signed_in_member.ts'

const straightSql = sqlFile(import.meta.url, './straight_queue.sql')

const at_most = 100
const queue = '/api/v1/cases?as_of=2019-06-30'
const filtered = `${queue}&status=received,queued,in_review,granted,building&sort=association_name`

const asked = [
  { name: 'queue, all cases', path: queue },
  { name: 'queue, five statuses by name', path: filtered },
  { name: 'queue, oldest first, page 50', path: `${queue}&sort=-days_since_received&offset=5000` },
  { name: 'queue, overdue of a municipality', path: `${queue}&is_overdue=true&municipality=1424` },
  { name: 'queue, search for a name', path: `${queue}&q=ang 123` },
  { name: 'saved views', path: '/api/v1/case-views' },
  { name: 'possible handlers', path: '/api/v1/case-handlers' },
  { name: 'one case', path: '/api/v1/cases/2016-123' },
  { name: 'programme money', path: '/api/v1/programme-money' },
  { name: 'waiting times', path: '/api/v1/waiting-times' },
] as const

type Asker = Readonly<Record<string, string>>

export async function cases(): Promise<Figure[]> {
  const { installation, close } = await openCasesRegion()
  try {
    const product = productOf(installation)
    const app = createApp({
      stage: () => ({ ready: true, product }),
      log: { info: () => undefined, error: (error) => console.error(error) },
    })
    const operator = { authorization: `Bearer ${product.token}` }
    const ask = async (path: string, json?: object, asker: Asker = operator): Promise<void> => {
      const headers = { ...asker, 'content-type': 'application/json' }
      const sent = json ? { method: 'POST', body: JSON.stringify(json) } : {}
      const response = await app.request(path, { headers, ...sent })
      const body = await response.text()
      if (!response.ok) throw new Error(`${path}: ${response.status} ${body}`)
    }
    const figures: Figure[] = []
    for (const { name, path } of asked) {
      const samples = await samplesOf(() => ask(path), { count: 40, warm: 5 })
      figures.push({ name, unit: 'ms', samples, goal: { at_most } })
    }
    const member = { cookie: await signedInMember(installation) }
    const own = await samplesOf(() => ask('/api/v1/own-cases', undefined, member), { count: 40, warm: 5 })
    figures.push({ name: 'own cases', unit: 'ms', samples: own, goal: { at_most } })
    // Each time somebody has done something, what stands beside the register of the case is read anew.
    const afterChange = await samplesOfLast(
      40,
      () => ask('/api/v1/cases/2016-7/messages', { text: 'Hej' }),
      () => ask(filtered),
    )
    figures.push({ name: 'queue, just after a message', unit: 'ms', samples: afterChange, goal: { at_most } })
    const afterReading = await samplesOfLast(
      40,
      () => ask('/api/v1/cases/2016-7'),
      () => ask(filtered),
    )
    figures.push({ name: 'queue, just after a case', unit: 'ms', samples: afterReading, goal: { at_most } })
    const afterPublic = await samplesOfLast(
      10,
      () => publicChange(installation),
      () => ask(filtered),
    )
    figures.push({ name: 'queue, all read anew', unit: 'ms', samples: afterPublic })
    const export_ms = await samplesOf(() => ask(`/api/v1/cases-export?as_of=2019-06-30`), {
      count: 3,
      warm: 1,
    })
    figures.push({ name: 'queue as Excel, 10,000 rows', unit: 'ms', samples: export_ms })
    const straight = await samplesOf(
      () => installation.database.rows(straightSql, { as_of: '2019-06-30' }, z.looseObject({})),
      { count: 40, warm: 5 },
    )
    figures.push({ name: 'five statuses by name, straight in DuckDB', unit: 'ms', samples: straight })
    const kept = figures.find(({ name }) => name === 'queue, five statuses by name')?.samples ?? []
    const times = (samples: readonly number[]) => samples.map((ms) => median(straight) / ms)
    figures.push(
      {
        name: 'queue faster than straight in DuckDB',
        unit: 'times',
        samples: times(kept),
        goal: { at_least: 1 },
      },
      { name: 'just after a message faster than straight', unit: 'times', samples: times(afterChange) },
    )
    return figures
  } finally {
    await close()
  }
}

/** As a delivery does: what follows of the state of the database is made anew. */
function publicChange({ database }: Installation): Promise<void> {
  return database.session((connection) =>
    database.change(connection, async (note) =>
      note({ by: system, action: 'derived_tables_made', object: ['database', null] }),
    ),
  )
}

/** Only the second of each pair counts. */
async function samplesOfLast(
  count: number,
  before: () => Promise<void>,
  work: () => Promise<void>,
): Promise<number[]> {
  const samples: number[] = []
  for (let run = 0; run < count; run += 1) {
    await before()
    samples.push(...(await samplesOf(work, { count: 1 })))
  }
  return samples
}
