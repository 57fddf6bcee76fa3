// Writes down, in one transaction and by whoever asks, what is done to accounts and to what belongs to them.
import type { Context } from 'hono'
import type { Recording } from '../../data/accounts/recording.ts'
import type { AppEnv } from '../endpoint.ts'
import { writeOnce } from '../once/once.ts'
import { byOf } from './permissions.ts'

export function recordingAs<T>(
  context: Context<AppEnv>,
  work: (recording: Recording) => Promise<T>,
): Promise<T> {
  const { database, now } = context.get('product')
  const by = byOf(context.get('actor'))
  return database.record(async (connection, note) => {
    await writeOnce(context, connection)
    return work({ connection, note, by, now: now() })
  })
}
