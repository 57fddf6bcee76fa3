// Somebody has proven who they are: a new session begins, in this browser. It is always a new one, and the one that the browser had ends, so that nobody can
// plant a session and wait for its owner.
import type { Context } from 'hono'
import type { Recording } from '../../data/accounts/recording.ts'
import { markAccountSeen } from '../../data/accounts/seen/seen.ts'
import { endSession, makeSession, type NewSession } from '../../data/accounts/session/session.ts'
import type { Who } from '../../data/accounts/who_asks/who_asks.ts'
import { sessionSecret } from '../access/session_in_cookie.ts'
import type { AppEnv } from '../endpoint.ts'
import { deviceOf } from './device_of.ts'

/** The session that the browser came with, whoever's it is. */
export async function formerSession(context: Context<AppEnv>): Promise<Who | undefined> {
  const secret = sessionSecret(context)
  return secret === undefined ? undefined : context.get('product').who_asks.bySession(secret)
}

type Begun = Omit<NewSession, 'device'> & {
  readonly context: Context<AppEnv>
  readonly former: Who | undefined
}

/** The secret, for the cookie. */
export async function beginSession(
  recording: Recording,
  { context, former, ...begun }: Begun,
): Promise<string> {
  if (former) await endSession(recording, former, 'session_ended')
  await markAccountSeen(recording.connection, begun.account_id, recording.now)
  const { secret } = await makeSession(recording, { ...begun, device: deviceOf(context) })
  return secret
}
