// The queue, filtered and ordered, under a name: one's own, or shared with everybody who handles cases.
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { AppError } from '../../../api/contract/problem.ts'
import type { Asked, Recording } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'

const viewsSql = sqlFile(import.meta.url, './saved_views.sql')
const insertSql = sqlFile(import.meta.url, './insert_saved_view.sql')
const changeSql = sqlFile(import.meta.url, './change_saved_view.sql')
const deleteSql = sqlFile(import.meta.url, './delete_saved_view.sql')

const viewRow = z.object({
  id: z.string(),
  account_id: z.string(),
  name: z.string(),
  query: z.string(),
  is_shared: z.boolean(),
  saved_by_name: z.string().nullable(),
  saved_at: z.string(),
})
export type KeptView = z.infer<typeof viewRow>
type Sent = Pick<KeptView, 'name' | 'query' | 'is_shared'>

/** One's own and those that are shared, by name. */
export async function savedViewsOf(
  asked: Asked,
  account_id: string,
  id: string | null = null,
): Promise<KeptView[]> {
  return asked.rows(viewsSql, { account_id, id }, viewRow)
}

/** More than this somebody hardly keeps apart. */
const viewsAtMost = 100

/** Its id. */
export async function addView({ connection, note, by, now }: Recording, sent: Sent): Promise<string> {
  const account_id = by.actor
  const own = (await savedViewsOf(connection, account_id)).filter((view) => view.account_id === account_id)
  if (own.length >= viewsAtMost)
    throw new AppError('conflict', `You have ${viewsAtMost} views. Remove one that you no longer use first.`)
  demandOtherName(own, sent.name)
  const id = randomUUID()
  await connection.run(insertSql, { id, account_id, ...sent, saved_at: now.toISOString() })
  note({ by, action: 'view_saved', object: ['saved_view', id], after: { is_shared: sent.is_shared } })
  return id
}

export async function changeView(
  { connection, note, by, now }: Recording,
  { id, account_id }: KeptView,
  sent: Sent,
): Promise<void> {
  const others = (await savedViewsOf(connection, account_id)).filter(
    (view) => view.account_id === account_id && view.id !== id,
  )
  demandOtherName(others, sent.name)
  await connection.run(changeSql, { id, ...sent, saved_at: now.toISOString() })
  note({ by, action: 'view_saved', object: ['saved_view', id], after: { is_shared: sent.is_shared } })
}

export async function removeView(
  { connection, note, by }: Recording,
  { id, is_shared }: KeptView,
): Promise<void> {
  await connection.run(deleteSql, { id })
  note({ by, action: 'view_removed', object: ['saved_view', id], before: { is_shared } })
}

function demandOtherName(own: readonly KeptView[], name: string): void {
  if (!own.some((view) => view.name.toLowerCase() === name.toLowerCase())) return
  const detail = 'is the name of another of your views'
  throw new AppError('bad_input', `name ${detail}`, [{ parameter: 'name', detail }])
}
