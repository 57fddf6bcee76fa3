// Signatures of webhooks, as Standard Webhooks has them: whoever receives one can tell that it came from here, whole and lately.
import { createHmac, randomBytes } from 'node:crypto'

const prefix = 'whsec_'

export function makeWebhookSecret(): string {
  return `${prefix}${randomBytes(32).toString('base64')}`
}

type Signed = { readonly id: string; readonly sent_at: Date; readonly body: string }

/** The headers that say which message it is, when it was sent, and that it is ours. */
export function signedHeaders(secret: string, { id, sent_at, body }: Signed) {
  const timestamp = String(Math.floor(sent_at.getTime() / 1000))
  const key = Buffer.from(secret.slice(prefix.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  }
}
