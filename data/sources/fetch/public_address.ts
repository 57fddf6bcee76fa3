// Whether an IP address lies in the open internet. Everything else is refused by its own kind: what is not known to be public is internal.
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** All that has been handed out as public IPv6. Outside lie, among others, the old site-local addresses and ::1.2.3.4, which have no kind of their own. */
const handedOut = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Loopback, private, link-local (where clouds keep their metadata), unique local, carrier NAT, multicast, reserved, 0/8, and IPv6 addresses that carry an
 * IPv4 address (mapped, NAT64, 6to4, Teredo): none is public, since each can lead inside.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || address.includes('%')) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return !(parsed instanceof ipaddr.IPv6) || parsed.match(handedOut)
}
