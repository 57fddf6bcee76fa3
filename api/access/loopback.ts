// Whether a name or address means this machine itself. What looks like it but is written otherwise (127.1, localhost.example.se) does not count.
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[(.*)\]$/, '$1')
  if (isIP(bare) !== 0 && !bare.includes('%')) return ipaddr.process(bare).range() === 'loopback'
  return bare.toLowerCase() === 'localhost'
}
