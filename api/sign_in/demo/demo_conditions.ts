// Where the invented people of the demo can be stepped in as: on one's own machine alone. Each condition alone would do; all have to hold.
import type { Context } from 'hono'
import { peerAddress } from '../../access/client_address.ts'
import { isLoopback } from '../../access/loopback.ts'
import { AppError } from '../../contract/problem.ts'
import type { AppEnv } from '../../endpoint.ts'
import type { Settings } from '../../settings.ts'

/** Asked once, at start. */
export function isDemoOffered({ HOST, BRISTKARTAN_URL, providers }: Settings, is_demo: boolean): boolean {
  const isHere = BRISTKARTAN_URL === undefined || isLoopback(new URL(BRISTKARTAN_URL).hostname)
  return is_demo && isLoopback(HOST) && isHere && providers.length === 0
}

/** What proxies add: whoever comes through one may come from anywhere. */
const fromElsewhere =
  /(^|-)(forwarded|via|real|client|clientip|connecting|original|external|proxy|envoy|cdn|cf)(-|$)/

/** Asked at every request in which it matters: those of the demo's people are of this machine, or nobody's. */
export function opensDemo(context: Context<AppEnv>): boolean {
  if (!context.get('product').sign_in.is_demo_offered) return false
  const peer = peerAddress(context)
  const names = [...context.req.raw.headers.keys()]
  return (
    peer !== undefined &&
    isLoopback(peer) &&
    hostIn(context) !== undefined &&
    !names.some((name) => fromElsewhere.test(name))
  )
}

/** For what changes something: only the demo's own page sends it. */
export function demandDemo(context: Context<AppEnv>): void {
  const { protocol } = new URL(context.get('product').url)
  const isOwnPage = context.req.header('origin') === `${protocol}//${hostIn(context)}`
  if (!opensDemo(context) || !isOwnPage)
    throw new AppError(
      'forbidden',
      'The invented people are for the demo on one’s own machine, from its own page. Start the server there, without BRISTKARTAN_URL, and open /logga-in.',
    )
}

/** Name and port by which the caller knows the server, where that is this machine. */
function hostIn(context: Context<AppEnv>): string | undefined {
  const host = context.req.header('host') ?? ''
  const [, name] = /^(\[[\d:a-f.]+\]|[\w.]+)(?::\d{1,5})?$/i.exec(host) ?? []
  return name !== undefined && isLoopback(name) ? host : undefined
}
