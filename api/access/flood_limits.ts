// Doors at which somebody could try again and again: so many times a minute from one address, and so many from all together, which
// bounds what is remembered too.
import type { MiddlewareHandler } from 'hono'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { AppError } from '../contract/problem.ts'
import type { AppEnv } from '../endpoint.ts'
import { clientAddress, countedAs } from './client_address.ts'

/** Many people may share one address. A provider that signs many out sends each of them from its own. */
const timesAMinute = {
  sign_in: { from_one: 60, from_all: 3_000 },
  back_channel: { from_one: 600, from_all: 3_000 },
  invitation: { from_one: 30, from_all: 1_000 },
  speaking_up: { from_one: 10, from_all: 300 },
  /** As many as a report may have, and a try each. */
  sending_evidence: { from_one: 40, from_all: 300 },
} as const
export type Door = keyof typeof timesAMinute

export type FloodLimits = {
  /** The seconds to wait, or 0 where the turn is taken. */
  take(door: Door, who: string): Promise<number>
}

export function createFloodLimits(): FloodLimits {
  const doors = {
    sign_in: doorOf('sign_in'),
    back_channel: doorOf('back_channel'),
    invitation: doorOf('invitation'),
    speaking_up: doorOf('speaking_up'),
    sending_evidence: doorOf('sending_evidence'),
  }
  return { take: (door, who) => doors[door](who) }
}

function doorOf(door: Door): (who: string) => Promise<number> {
  const { from_one, from_all } = timesAMinute[door]
  const one = new RateLimiterMemory({ points: from_one, duration: 60 })
  const all = new RateLimiterMemory({ points: from_all, duration: 60 })
  return async (who) => {
    const together = await all.get('all')
    if (together && together.consumedPoints >= from_all) return seconds(together.msBeforeNext)
    // Whoever has no turn left takes none from the others.
    const own = await one.get(who)
    if (own && own.consumedPoints >= from_one) return seconds(own.msBeforeNext)
    const taken = await Promise.all([one.consume(who), all.consume('all')]).catch(refusal)
    return taken instanceof RateLimiterRes ? seconds(taken.msBeforeNext) : 0
  }
}

/** Of tries that come at the same moment, the last turn may be gone meanwhile. */
function refusal(reason: unknown): RateLimiterRes {
  if (reason instanceof RateLimiterRes) return reason
  throw reason
}

/** In front of what is worth guessing or flooding. */
export function limited(door: Door): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    const { floods, proxies } = context.get('product').sign_in
    const who = clientAddress(context, proxies)
    // Without a connection there is no flood.
    const wait_s = who === undefined ? 0 : await floods.take(door, countedAs(who))
    if (wait_s > 0) {
      context.header('Retry-After', String(wait_s))
      throw new AppError('too_many', `Too many tries in a short time. Try again in ${wait_s} seconds.`)
    }
    await next()
  }
}

function seconds(ms: number): number {
  return Math.max(1, Math.ceil(ms / 1000))
}
