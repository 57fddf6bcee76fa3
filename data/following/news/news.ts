// What followers are told of, as it is noticed: facts without free text and without people. The engine compares and writes by itself, so that ten thousand
// events of one delivery keep nobody waiting who asks the server meanwhile.
import { z } from 'zod'
import { newsKinds } from '../../../api/contract/following/following_codes.ts'
import { defaultSettings } from '../../../api/contract/limits.ts'
import type { Asked } from '../../accounts/recording.ts'
import type { Connection } from '../../database/connection.ts'
import { filledSql } from '../../database/filled_sql.ts'
import { sqlFile } from '../../database/sql_file.ts'

const insertSql = sqlFile(import.meta.url, './insert_news.sql')
const inserting = (select: string) => filledSql(insertSql, { news: select })
const stateOfRecordedSql = sqlFile(import.meta.url, './state_of_recorded.sql')
const insertCaseNewsSql = inserting(sqlFile(import.meta.url, './case_news.sql'))
const insertRecurringSql = inserting(sqlFile(import.meta.url, './recurring_news.sql'))
const insertLayersSql = inserting(sqlFile(import.meta.url, './layer_versions.sql'))
const insertDeliveriesSql = inserting(sqlFile(import.meta.url, './register_deliveries.sql'))
const insertDialogueSql = inserting(sqlFile(import.meta.url, './dialogue_news.sql'))
const insertStatusesSql = inserting(sqlFile(import.meta.url, './area_statuses.sql'))
const insertEventsSql = inserting(sqlFile(import.meta.url, './application_events.sql'))
const makePresentAreaSql = sqlFile(import.meta.url, './make_present_area.sql')
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

export type Moment = {
  readonly today: string
  /** By the clock. */
  readonly now: string
  /** As the outbox counts time. */
  readonly noticed_at: string
}

/** Another text where something has happened in cases or recurring deliveries, which change without a new revision. */
export async function stateOfRecorded(asked: Asked): Promise<string> {
  const [found] = await asked.rows(stateOfRecordedSql, {}, z.object({ state: z.string() }))
  return found?.state ?? ''
}

export async function noticeRecorded(connection: Connection, { today, noticed_at }: Moment): Promise<void> {
  await connection.run(insertCaseNewsSql, { today, noticed_at })
  await connection.run(insertRecurringSql, { noticed_at })
}

/** What was published, delivered, and said for everybody beside the registers. */
export async function noticePublished(
  connection: Connection,
  { today, noticed_at }: Moment,
  /** Of the registers those that everybody may see as layers. */
  registers: readonly string[],
): Promise<void> {
  await connection.run(insertLayersSql, { noticed_at })
  await connection.run(insertDeliveriesSql, { noticed_at, registers })
  await connection.run(insertDialogueSql, { noticed_at, today })
}

type Known = { readonly revision: number; readonly is_news: boolean }

/** What the registers have now is known from here on, and news where somebody follows. */
export async function noticeRegisters(
  connection: Connection,
  { today, now, noticed_at }: Moment,
  { revision, is_news }: Known,
): Promise<void> {
  await connection.run(makePresentAreaSql, { ...defaultSettings, today })
  if (is_news) {
    await connection.run(insertStatusesSql, { today, now, revision, noticed_at })
    await connection.run(insertEventsSql, { now, revision, noticed_at })
  }
  await connection.run(forgetAreasSql)
  await connection.run(rememberAreasSql)
  await connection.run(forgetEventsSql)
  await connection.run(rememberEventsSql)
}
