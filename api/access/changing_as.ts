// Changes, in one transaction and by whoever asks, what public answers follow from: the revision grows with it.
import type { Context } from 'hono'
import type { Recording } from '../../data/accounts/recording.ts'
import type { AppEnv } from '../endpoint.ts'
import { writeOnce } from '../once/once.ts'
import { byOf } from './permissions.ts'

export function changingAs<T>(
  context: Context<AppEnv>,
  work: (recording: Recording) => Promise<T>,
): Promise<T> {
  const { database, now } = context.get('product')
  const by = byOf(context.get('actor'))
  return database.session((connection) =>
    database.change(connection, async (note) => {
      await writeOnce(context, connection)
      return work({ connection, note, by, now: now() })
    }),
  )
}
