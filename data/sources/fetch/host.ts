// The host of an address as an administrator allows it: its name, with the port where that is not the usual one.
import { AppError } from '../../../api/contract/problem.ts'

/** An address that may be asked for at all; its host is judged apart. */
export function webUrl(address: string, base?: string): URL {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined
  if (!url)
    throw new AppError('bad_input', `${shown(address)} is no address. It begins with https:// or http://.`)
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new AppError('bad_input', `${shown(address)} is not fetched: only https:// and http:// are.`)
  if (url.username !== '' || url.password !== '')
    throw new AppError(
      'bad_input',
      'An address of a source has no user name and no password in it. Leave them out.',
    )
  url.hash = ''
  return url
}

/** In lower case, in the letters of the domain name system, an IP address in its usual form; the port only where it is not that of the scheme. */
export function hostOf(url: URL): string {
  return url.host.replace(/\.(?=$|:)/, '')
}

/** The host as somebody writes it, in the form in which it is kept; undefined where it is none. */
export function writtenHost(written: string): string | undefined {
  const text = written.trim()
  if (text === '' || /[/\\?#@\s*]/.test(text)) return undefined
  const url = URL.canParse(`https://${text}`) ? new URL(`https://${text}`) : undefined
  if (!url || url.hostname === '') return undefined
  const host = hostOf(url)
  // Web addresses take stranger letters than names of hosts have.
  return /^([a-z0-9-]+(\.[a-z0-9-]+)*|\[[0-9a-f:.]+\])(:\d+)?$/.test(host) ? host : undefined
}

function shown(address: string): string {
  return address.length > 200 ? `${address.slice(0, 200)}…` : address
}
