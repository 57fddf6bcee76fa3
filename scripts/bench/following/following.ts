// What a thousand followers are to be told of after a delivery of one row and of ten thousand, on 10,000 applications with 100,000 events and 130,000
// addresses: how long noticing takes, what others wait for meanwhile, and how long it would take to ask for each follower by itself.
import { z } from 'zod'
import { createApp } from '../../../api/app.ts'
import { followingWork } from '../../../api/following/following_work.ts'
import { sqlFile } from '../../../data/database/sql_file.ts'
import { productOf } from '../app.ts'
import { applicationsWanted, bringIn } from '../cases/cases_region.ts'
import { type Figure, median } from '../figure.ts'
import { samplesOf, timed } from '../stopwatch.ts'
import { followersWanted, openFollowingRegion } from './following_region.ts'
import { oneByOne } from './one_by_one.ts'

const countSql = sqlFile(import.meta.url, './count_outgoing.sql')
const log = { info: () => undefined, error: (error: unknown) => console.error(error) }
const askEvery_ms = 20

export async function following(): Promise<Figure[]> {
  const { installation, follow, close } = await openFollowingRegion()
  try {
    const { database } = installation
    const product = productOf(installation)
    const app = createApp({ stage: () => ({ ready: true, product }), log })
    const work = await followingWork(product, log)
    await work.notice()
    await follow()
    await work.notice()

    /** Another limit of addresses each time, so that nothing remembers its answer. */
    const read = async (run: number) => {
      const response = await app.request(`/api/v1/indicators?as_of=2018-06-30&passed_m=${run % 200}`)
      await response.arrayBuffer()
    }
    const write = () => database.record(async () => undefined)

    async function after(what: string, rows: readonly string[]): Promise<Figure[]> {
      await bringIn(installation, {
        register: 'application-events',
        rows: ['application_id,status,date,note', ...rows],
        mode: 'update',
      })
      const alone = await oneByOne(installation)
      const before = await messages()
      const noticing = timed(work.notice)
      const [reads, writes] = await Promise.all([waited(read, noticing), waited(write, noticing)])
      const { ms } = await noticing
      const made = (await messages()) - before
      if (made === 0) throw new Error(`Nobody was told of ${what}.`)
      return [
        { name: `${what}: noticed, ${made} messages`, unit: 'ms', samples: [ms] },
        { name: `${what}: of one follower alone`, unit: 'ms', samples: alone },
        {
          name: `${what}: faster than one follower after the other`,
          unit: 'times',
          samples: [(median(alone) * followersWanted) / ms],
          goal: { at_least: 10 },
        },
        { name: `${what}: a question waits meanwhile`, unit: 'ms', samples: reads },
        { name: `${what}: who writes waits, at most`, unit: 'ms', samples: [Math.max(...writes)] },
      ]
    }

    async function messages(): Promise<number> {
      const [found] = await database.rows(countSql, {}, z.object({ messages: z.int() }))
      return found?.messages ?? 0
    }

    const figures = [
      {
        name: 'a question, while nothing is noticed',
        unit: 'ms',
        samples: await samplesOf(read, { count: 20, warm: 5 }),
      } as const,
      ...(await after('1 event', ['2016-7,received,2026-06-29,'])),
      ...(await after(
        '10,000 events',
        Array.from({ length: applicationsWanted }, (_, at) => `2016-${at},received,2026-06-28,`),
      )),
    ]
    const idle = await samplesOf(() => write().then(work.notice), { count: 20, warm: 5 })
    return [
      ...figures,
      {
        name: 'noticed that there is nothing, after a record',
        unit: 'ms',
        samples: idle,
        goal: { at_most: 100 },
      },
    ]
  } finally {
    await close()
  }
}

/** How long each took of those that were asked, one after the other, until the work had ended. */
async function waited(ask: (run: number) => Promise<unknown>, work: Promise<unknown>): Promise<number[]> {
  const samples: number[] = []
  let goesOn = true
  const over = work.finally(() => {
    goesOn = false
  })
  for (let run = 0; goesOn; run += 1) {
    const { ms } = await timed(() => ask(run))
    samples.push(ms)
    await new Promise((resolve) => setTimeout(resolve, askEvery_ms))
  }
  await over
  return samples
}
