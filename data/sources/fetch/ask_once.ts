// One request over the wire, to addresses that are judged already. Node's own client: it takes no proxy from the environment, follows nothing, keeps no cookies.
import { request as askPlain, type IncomingMessage } from 'node:http'
import { request as askTls } from 'node:https'
import { rootCertificates } from 'node:tls'
import { lookupOf } from './judged_addresses.ts'
import { headerBytesAtMost } from './limits.ts'

export type Question = {
  readonly addresses: readonly string[]
  readonly accept: string
  readonly certificates: readonly string[]
  readonly silent_ms: number
  readonly signal: AbortSignal
  /** What is sent, by POST; without it, GET. */
  readonly sent?: { readonly body: string; readonly headers: Readonly<Record<string, string>> }
}

/** The answer with its body unread. */
export function askOnce(
  url: URL,
  { addresses, accept, certificates, silent_ms, signal, sent }: Question,
): Promise<IncomingMessage> {
  const options = {
    // A connection for each question: one that was opened for another judgement is never taken.
    agent: false as const,
    lookup: lookupOf(addresses),
    maxHeaderSize: headerBytesAtMost,
    timeout: silent_ms,
    signal,
    method: sent ? 'POST' : 'GET',
    headers: { accept, 'accept-encoding': 'gzip', 'user-agent': 'Bristkartan', ...sent?.headers },
  }
  return new Promise((resolve, reject) => {
    const asked =
      url.protocol === 'https:'
        ? askTls(url, {
            ...options,
            // Whatever the environment says.
            rejectUnauthorized: true,
            ...(certificates.length > 0 ? { ca: [...rootCertificates, ...certificates] } : {}),
          })
        : askPlain(url, options)
    asked.on('timeout', () => asked.destroy(new Error('silent')))
    asked.on('error', reject)
    asked.on('response', resolve)
    asked.end(sent?.body)
  })
}
