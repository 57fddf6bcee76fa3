// Where a request comes from: the other end of the connection or, behind proxies that are trusted (BRISTKARTAN_PROXIES), what they say.
import { isIP } from 'node:net'
import type { Context } from 'hono'
import ipaddr from 'ipaddr.js'
import { z } from 'zod'

const connection = z.object({ incoming: z.object({ socket: z.object({ remoteAddress: z.string() }) }) })

/** The other end of the connection; undefined where there is none, as when a test asks in memory. */
export function peerAddress(context: Context): string | undefined {
  return connection.safeParse(context.env).data?.incoming.socket.remoteAddress
}

/**
 * Each proxy adds the address that it sees at the end of X-Forwarded-For, so with n trusted proxies the n-th from the end counts; what stands before
 * it the caller may have invented.
 */
export function clientAddress(context: Context, proxies: number): string | undefined {
  const forwarded = (context.req.header('x-forwarded-for') ?? '').split(',').map((entry) => entry.trim())
  const said = proxies === 0 ? undefined : withoutPort(forwarded.at(-proxies) ?? '')
  return said && isIP(said) !== 0 ? said : peerAddress(context)
}

/** Who is counted as one: an IPv4 address, or the network of 64 bits that an IPv6 subscriber has to themselves. */
export function countedAs(address: string): string {
  if (isIP(address) === 0) return address
  const parsed = ipaddr.process(address)
  return parsed.kind() === 'ipv4' ? parsed.toString() : parsed.toByteArray().slice(0, 8).join('.')
}

/** Some proxies write the port as well. */
function withoutPort(entry: string): string {
  return entry.replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
}
