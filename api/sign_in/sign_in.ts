// How one signs in to this installation: decided at start, shared by the routes.
import { createFloodLimits, type FloodLimits } from '../access/flood_limits.ts'
import type { Log } from '../access_log.ts'
import { AppError } from '../contract/problem.ts'
import type { Settings } from '../settings.ts'
import { isDemoOffered } from './demo/demo_conditions.ts'
import { createProvider, type Provider } from './provider/provider.ts'
import { createSeenTokens, type SeenTokens } from './provider/seen_tokens.ts'
import { createTransactions, type Transactions } from './provider/transactions.ts'

export type SignIn = {
  readonly providers: ReadonlyMap<string, Provider>
  readonly transactions: Transactions
  readonly logout_tokens: SeenTokens
  /** Whether the demo's people may be stepped in as, by requests from this machine. */
  readonly is_demo_offered: boolean
  readonly floods: FloodLimits
  readonly proxies: number
  /** Tells of what went wrong, without personal data. */
  report(event: string, fields: Readonly<Record<string, string>>): void
}

type Circumstances = {
  readonly url: string
  readonly is_demo: boolean
  readonly now: () => Date
  readonly log: Log
}

export function createSignIn(settings: Settings, { url, is_demo, now, log }: Circumstances): SignIn {
  return {
    providers: new Map(settings.providers.map((one) => [one.id, createProvider(one, url, now)])),
    transactions: createTransactions(now),
    logout_tokens: createSeenTokens(now),
    is_demo_offered: isDemoOffered(settings, is_demo),
    floods: createFloodLimits(),
    proxies: settings.BRISTKARTAN_PROXIES,
    report: log.info,
  }
}

export function providerNamed({ providers }: SignIn, id: string): Provider {
  const found = providers.get(id)
  if (!found)
    throw new AppError(
      'not_found',
      'There is no such provider of sign-in. Those that there are stand in /api/v1/sign-in-ways.',
    )
  return found
}
