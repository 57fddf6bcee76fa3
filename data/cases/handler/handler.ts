// Who looks after a case: one account, or nobody.
import { z } from 'zod'
import { AppError } from '../../../api/contract/problem.ts'
import type { Asked, Recording } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { changedMeanwhile } from '../edition.ts'

const handlerSql = sqlFile(import.meta.url, './case_handler.sql')
const possibleSql = sqlFile(import.meta.url, './possible_handlers.sql')
const removeSql = sqlFile(import.meta.url, './remove_handler.sql')
const insertSql = sqlFile(import.meta.url, './insert_handler.sql')

/** Without a name where the account has been erased. */
const handlerRow = z.object({ account_id: z.string(), name: z.string().nullable() })
export type Handler = z.infer<typeof handlerRow>
const possibleRow = z.object({ account_id: z.string(), name: z.string() })
export type PossibleHandler = z.infer<typeof possibleRow>

export async function handlerOf(asked: Asked, application_id: string): Promise<Handler | undefined> {
  const [found] = await asked.rows(handlerSql, { application_id }, handlerRow)
  return found
}

export async function possibleHandlers(asked: Asked): Promise<PossibleHandler[]> {
  return asked.rows(possibleSql, {}, possibleRow)
}

type Assigned = {
  readonly application_id: string
  readonly account_id: string | null
  /** Who was read as the handler. */
  readonly based_on: string | null
}

export async function assignHandler(
  { connection, note, by, now }: Recording,
  { application_id, account_id, based_on }: Assigned,
): Promise<void> {
  const present = (await handlerOf(connection, application_id))?.account_id ?? null
  if (present === account_id) return
  if (present !== based_on) throw changedMeanwhile('who handles the case')
  if (account_id !== null) await demandPossible(connection, account_id)
  await connection.run(removeSql, { application_id })
  if (account_id !== null) {
    const assigned = { assigned_at: now.toISOString(), assigned_by: by.actor }
    await connection.run(insertSql, { application_id, account_id, ...assigned })
  }
  const object = ['application', application_id] as const
  note({
    by,
    action: 'handler_assigned',
    object,
    before: { handler: present },
    after: { handler: account_id },
  })
}

async function demandPossible(asked: Asked, account_id: string): Promise<void> {
  const possible = await possibleHandlers(asked)
  if (possible.some((one) => one.account_id === account_id)) return
  const detail = 'must be an officer or administrator whose account is not blocked'
  throw new AppError('bad_input', `account_id ${detail}`, [{ parameter: 'account_id', detail }])
}
