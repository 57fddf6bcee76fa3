// What gathering is measured against: the news of each follower asked for by itself, by the same statements.
import { z } from 'zod'
import { defaultSettings } from '../../../api/contract/limits.ts'
import { filledSql } from '../../../data/database/filled_sql.ts'
import { sqlFile } from '../../../data/database/sql_file.ts'
import type { Installation } from '../../../data/deliveries/delivery.ts'
import { today } from '../../../data/today.ts'
import { samplesOf } from '../stopwatch.ts'

const news_of = sqlFile(import.meta.url, './news_of_follower.sql')
const ofNews = (name: string) => sqlFile(import.meta.url, `../../../data/following/news/${name}.sql`)
const countIn = (name: string) => filledSql(news_of, { news: ofNews(name) })
const presentAreaSql = ofNews('make_present_area')
const statusesSql = countIn('area_statuses')
const eventsSql = countIn('application_events')
const casesSql = countIn('case_news')
const followersAsked = 5

/** The milliseconds of each of a few. */
export function oneByOne({ database, now }: Installation): Promise<number[]> {
  const day = { today: today(now()) }
  const moment = { now: now().toISOString(), revision: database.revision() }
  return database.session((connection) =>
    samplesOf(
      async (run) => {
        const object = `area:B${run}`
        const ask = (sql: string, parameters: Readonly<Record<string, string | number>>) =>
          connection.rows(sql, { ...parameters, object }, z.object({ news: z.int() }))
        await connection.run(presentAreaSql, { ...defaultSettings, ...day })
        await ask(statusesSql, { ...day, ...moment })
        await ask(eventsSql, moment)
        await ask(casesSql, day)
      },
      { count: followersAsked, warm: 1 },
    ),
  )
}
