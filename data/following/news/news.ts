// What followers are told of, as it is noticed: facts without free text and without people.
import { z } from 'zod'
import { newsKinds } from '../../../api/contract/following_codes.ts'
import { defaultSettings } from '../../../api/contract/limits.ts'
import type { Asked } from '../../accounts/recording.ts'
import type { Connection } from '../../database/connection.ts'
import { sqlFile } from '../../database/sql_file.ts'

const areaStatusesSql = sqlFile(import.meta.url, './area_statuses.sql')
const applicationEventsSql = sqlFile(import.meta.url, './application_events.sql')
const caseNewsSql = sqlFile(import.meta.url, './case_news.sql')
const dialogueNewsSql = sqlFile(import.meta.url, './dialogue_news.sql')
const layerVersionsSql = sqlFile(import.meta.url, './layer_versions.sql')
const registerDeliveriesSql = sqlFile(import.meta.url, './register_deliveries.sql')
const insertSql = sqlFile(import.meta.url, './insert_news.sql')
const forgetAreasSql = sqlFile(import.meta.url, './forget_areas.sql')
const rememberAreasSql = sqlFile(import.meta.url, './remember_areas.sql')
const forgetEventsSql = sqlFile(import.meta.url, './forget_events.sql')
const rememberEventsSql = sqlFile(import.meta.url, './remember_events.sql')

export const newsRow = z.object({
  key: z.string(),
  kind: z.enum(newsKinds),
  object_kind: z.string(),
  object_id: z.string(),
  concerns: z.array(z.string()),
  is_public: z.boolean(),
  happened_at: z.string(),
  /** JSON. */
  facts: z.string(),
})
export type News = z.infer<typeof newsRow>

export type Moment = { readonly now: Date; readonly today: string; readonly revision: number }

/** Of the registers those that everybody may see as layers. */
type Registers = { readonly public_registers: readonly string[] }

/** What differs from what was known when news was last gathered. */
export async function unknownNews(asked: Asked, moment: Moment & Registers): Promise<News[]> {
  const { today, revision } = moment
  const now = moment.now.toISOString()
  const ask = (sql: string, parameters: Parameters<Asked['rows']>[1]) => asked.rows(sql, parameters, newsRow)
  return [
    ...(await ask(areaStatusesSql, { ...defaultSettings, today, now, revision })),
    ...(await ask(applicationEventsSql, { now, revision })),
    ...(await unknownCaseNews(asked, today)),
    ...(await ask(layerVersionsSql, {})),
    ...(await ask(registerDeliveriesSql, { registers: moment.public_registers })),
    ...(await ask(dialogueNewsSql, { today })),
  ]
}

/** Of cases, which change without a new revision. */
export function unknownCaseNews(asked: Asked, today: string): Promise<News[]> {
  return asked.rows(caseNewsSql, { today }, newsRow)
}

/** From now on the present is what is known. */
export async function remember(
  connection: Connection,
  news: readonly News[],
  { today, at }: Pick<Moment, 'today'> & { readonly at: string },
): Promise<void> {
  await connection.run(insertSql, { news: JSON.stringify(news), now: at })
  await connection.run(forgetAreasSql)
  await connection.run(rememberAreasSql, { ...defaultSettings, today })
  await connection.run(forgetEventsSql)
  await connection.run(rememberEventsSql)
}
