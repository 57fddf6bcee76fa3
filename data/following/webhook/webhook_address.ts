// To which addresses webhooks are sent: https in the open internet; plain http only on this machine, where a test's network lets it be reached.
import ipaddr from 'ipaddr.js'
import { AppError } from '../../../api/contract/problem.ts'
import { judgedAddresses } from '../../sources/fetch/judged_addresses.ts'
import type { Network } from '../../sources/fetch/network.ts'

export type JudgedWebhook = { readonly url: URL; readonly addresses: readonly string[] }

/** Throws AppError with what has to be changed. */
export async function judgedWebhook(address: string, network: Network): Promise<JudgedWebhook> {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw wrong('must be an address that begins with https://')
  if (url.username !== '' || url.password !== '')
    throw wrong('must be without user name and password: the receiver knows us by the signature')
  url.hash = ''
  const addresses = await judgedAddresses(url, network).catch((error: unknown) => {
    if (!(error instanceof AppError)) throw error
    throw error.kind === 'forbidden'
      ? wrong('must lead to a public address: webhooks are sent to the open internet only')
      : wrong(`must lead to a host that there is: ${url.hostname} was not found`)
  })
  if (url.protocol === 'http:' && !addresses.every(isThisMachine))
    throw wrong('must begin with https://: what is sent must not be read on the way')
  return { url, addresses }
}

function isThisMachine(address: string): boolean {
  return ipaddr.parse(address).range() === 'loopback'
}

function wrong(detail: string): AppError {
  return new AppError('bad_input', `webhook_url ${detail}`, [{ parameter: 'webhook_url', detail }])
}
