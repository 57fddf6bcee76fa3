// What a change that came under an idempotency key has at hand, until its transaction has written the key.
import type { Context } from 'hono'
import type { Connection } from '../../data/database/connection.ts'
import { type SentKey, writeSent } from '../../data/sent_once/sent_once.ts'
import type { AppEnv } from '../endpoint.ts'

export type Once = SentKey & { is_written: boolean }

/** Within the transaction of a change: that it was carried out is written with it, or neither is. */
export async function writeOnce(context: Context<AppEnv>, connection: Connection): Promise<void> {
  const once = context.get('once')
  if (!once || once.is_written) return
  const { key_hash, body_hash } = once
  await writeSent(connection, { key_hash, body_hash }, context.get('product').now())
  once.is_written = true
}
