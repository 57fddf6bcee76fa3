// Our sessions by what the provider calls them: for its word that somebody signed out there.
import { z } from 'zod'
import { sqlFile } from '../../database/sql_file.ts'
import type { Asked } from '../recording.ts'
import type { Session } from './session.ts'

const sessionsSql = sqlFile(import.meta.url, './sessions_at_provider.sql')
const sessionRow = z.object({ id: z.string(), account_id: z.string() })

export type AtProvider = {
  readonly provider: string
  readonly issuer: string
  /** One of them has to be given. */
  readonly subject: string | null
  readonly provider_session: string | null
}

export async function sessionsAtProvider(
  asked: Asked,
  { provider, issuer, subject, provider_session }: AtProvider,
): Promise<Pick<Session, 'id' | 'account_id'>[]> {
  return asked.rows(sessionsSql, { provider, issuer, subject, provider_session }, sessionRow)
}
