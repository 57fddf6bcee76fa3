// One message to a webhook. Whoever receives it answers 2xx to take it, 410 to get no more; redirects are not followed.
import { AppError } from '../../../api/contract/problem.ts'
import { askOnce } from '../../sources/fetch/ask_once.ts'
import type { Network } from '../../sources/fetch/network.ts'
import type { Outcome } from '../sending/outbox.ts'
import { signedHeaders } from './sign.ts'
import { judgedWebhook } from './webhook_address.ts'

type Webhook = {
  readonly key: string
  readonly url: string
  readonly secret: string
  readonly body: string
  readonly network: Network
  readonly now: Date
}

const patience_ms = 15_000
const gone = 410

export async function postWebhook({ key, url, secret, body, network, now }: Webhook): Promise<Outcome> {
  try {
    // Judged at each try: a name may lead elsewhere by now.
    const { url: to, addresses } = await judgedWebhook(url, network)
    const answer = await askOnce(to, {
      addresses,
      accept: '*/*',
      certificates: network.certificates ?? [],
      silent_ms: patience_ms,
      signal: AbortSignal.timeout(patience_ms),
      sent: {
        body,
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'content-length': String(Buffer.byteLength(body)),
          ...signedHeaders(secret, { id: key, sent_at: now, body }),
        },
      },
    })
    // What is said besides the status is nobody's to read.
    answer.destroy()
    return outcomeOf(answer.statusCode ?? 0)
  } catch (error) {
    const problem = error instanceof AppError ? 'address' : codeOf(error)
    return { state: 'failed', problem, is_silent: true }
  }
}

function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return { state: 'taken' }
  if (status === gone) return { state: 'refused', problem: String(status), because: 'webhook_gone' }
  return { state: 'failed', problem: String(status) }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const { code }: Error & { code?: unknown } = error
  return typeof code === 'string' ? code : error.name
}
