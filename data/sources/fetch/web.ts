// The only way in which the product fetches anything from elsewhere: from hosts that an administrator allows, at public addresses, within limits.
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { AppError } from '../../../api/contract/problem.ts'
import { askOnce } from './ask_once.ts'
import { decoded } from './decoded.ts'
import { fetchProblem } from './fetch_problem.ts'
import { hostOf, webUrl } from './host.ts'
import { judgedAddresses } from './judged_addresses.ts'
import { documentLimits, type FetchLimits, redirectsAtMost } from './limits.ts'
import type { Network } from './network.ts'
import { unpacked } from './unpacked.ts'

export type Page = {
  /** Where it was in the end. */
  readonly address: string
  /** The media type, without its parameters. */
  readonly type: string
  readonly text: string
}

export type Web = {
  text(address: string, accept?: string): Promise<Page>
  /** Into a new file. */
  toFile(
    address: string,
    wanted: { readonly file: string; readonly accept?: string },
  ): Promise<Omit<Page, 'text'>>
  /** What is fetched ends with it. */
  readonly signal: AbortSignal | undefined
}

export type WebOptions = {
  readonly network: Network
  readonly isAllowed: (host: string) => boolean
  readonly limits?: Partial<FetchLimits>
  /** Of a file that is a layer's data. */
  readonly file_bytes?: number
  readonly signal?: AbortSignal
}

export function createWeb(options: WebOptions): Web {
  const limits = { ...documentLimits, ...options.limits }
  const { signal } = options

  async function ask<T>(
    address: string,
    accept: string,
    take: (answer: IncomingMessage, url: URL, signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const clock = AbortSignal.timeout(limits.total_ms)
    const ends = signal ? AbortSignal.any([signal, clock]) : clock
    const url = webUrl(address)
    try {
      return await follow(url, { accept, ends, take })
    } catch (error) {
      signal?.throwIfAborted()
      throw fetchProblem(error, { host: hostOf(url), limits, is_late: clock.aborted })
    }
  }

  type Following<T> = {
    readonly accept: string
    readonly ends: AbortSignal
    readonly take: (answer: IncomingMessage, url: URL, signal: AbortSignal) => Promise<T>
  }

  async function follow<T>(first: URL, { accept, ends, take }: Following<T>): Promise<T> {
    let url = first
    for (let redirects = 0; ; redirects++) {
      demandAllowed(url)
      const addresses = await judgedAddresses(url, options.network)
      const { silent_ms } = limits
      const { certificates = [] } = options.network
      const answer = await askOnce(url, { addresses, accept, certificates, silent_ms, signal: ends })
      const next = redirectOf(answer, url)
      if (!next) {
        demandGood(answer, url)
        return take(answer, url, ends)
      }
      answer.destroy()
      if (redirects === redirectsAtMost)
        throw new AppError(
          'bad_input',
          `${hostOf(first)} sends on more than ${redirectsAtMost} times. Name the address where it ends.`,
        )
      url = next
    }
  }

  function demandAllowed(url: URL): void {
    if (options.isAllowed(hostOf(url))) return
    throw new AppError(
      'forbidden',
      `The host ${hostOf(url)} is not one from which sources may be fetched. An administrator can allow it (PUT /api/v1/allowed-hosts/${encodeURIComponent(hostOf(url))}).`,
    )
  }

  return {
    signal,
    text: (address, accept = '*/*') =>
      ask(address, accept, async (answer, url) => {
        const pieces: Buffer[] = []
        for await (const piece of unpacked(answer, limits)) pieces.push(piece)
        const bytes = Buffer.concat(pieces)
        return {
          address: url.href,
          type: typeOf(answer),
          text: decoded(bytes, answer.headers['content-type']),
        }
      }),
    toFile: (address, { file, accept = '*/*' }) =>
      ask(address, accept, async (answer, url, ends) => {
        try {
          const bytes = unpacked(answer, { bytes: options.file_bytes ?? limits.bytes })
          await pipeline(Readable.from(bytes), createWriteStream(file, { flags: 'wx', mode: 0o600 }), {
            signal: ends,
          })
        } catch (error) {
          await rm(file, { force: true })
          throw error
        }
        return { address: url.href, type: typeOf(answer) }
      }),
  }
}

const redirecting = [301, 302, 303, 307, 308]

function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | undefined {
  if (!redirecting.includes(statusCode) || headers.location === undefined) return undefined
  const to = webUrl(headers.location, from.href)
  if (from.protocol === 'https:' && to.protocol === 'http:')
    throw new AppError(
      'bad_input',
      `${hostOf(from)} sends on from https:// to http://, which is not followed.`,
    )
  return to
}

function demandGood(answer: IncomingMessage, url: URL): void {
  if (answer.statusCode === 200) return
  answer.destroy()
  throw new AppError(
    'bad_input',
    `${url.origin}${url.pathname} answers with the status ${answer.statusCode}.`,
  )
}

function typeOf({ headers }: IncomingMessage): string {
  return (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
}
