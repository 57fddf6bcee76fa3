// A POST that is sent twice under one Idempotency-Key is carried out once and answered twice the same: a form sent again on a bad line makes no second
// report. After the draft "The Idempotency-Key HTTP Header Field" of the IETF's httpapi group.
import { createHash } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { sentRequest, writeAnswer } from '../../data/sent_once/sent_once.ts'
import { AppError } from '../contract/problem.ts'
import type { AppEnv } from '../endpoint.ts'
import { type Once, writeOnce } from './once.ts'
import { openedAnswer, sealedAnswer } from './sealed_answer.ts'

/** Long enough that nobody comes upon another's by chance. */
const keyForm = /^[\x21-\x7e]{16,200}$/

/** Requests that are being carried out, by their key: the second waits for the first. */
const underWay = new Map<string, Promise<void>>()

export const idempotent: MiddlewareHandler<AppEnv> = async (context, next) => {
  const key = context.req.header('idempotency-key')
  if (context.req.method !== 'POST' || key === undefined) return next()
  if (!keyForm.test(key))
    throw new AppError(
      'bad_input',
      'The header Idempotency-Key must be 16 to 200 visible characters without spaces, such as a UUID.',
    )
  const once: Once = {
    key_hash: keyHash(context, key),
    body_hash: await bodyHash(context),
    is_written: false,
  }
  for (let first = underWay.get(once.key_hash); first; first = underWay.get(once.key_hash)) await first
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  underWay.set(once.key_hash, promise)
  try {
    return (await answerBefore(context, key, once)) ?? (await carriedOut(context, { key, once, next }))
  } finally {
    underWay.delete(once.key_hash)
    resolve()
  }
}

/** The answer of the same request that came before; undefined where this is the first. */
async function answerBefore(
  context: Context<AppEnv>,
  key: string,
  once: Once,
): Promise<Response | undefined> {
  const sent = await sentRequest(context.get('product').database, once.key_hash)
  if (!sent) return undefined
  if (sent.body_hash !== once.body_hash)
    throw new AppError(
      'conflict',
      'This Idempotency-Key was used for another request. Take a new key for each thing that you send.',
    )
  if (sent.status === null || sent.answer === null)
    throw new AppError(
      'conflict',
      'This was received and carried out before, but its answer was lost. Load the page anew to see what came of it.',
    )
  return new Response(openedAnswer(sent.answer, key), {
    status: sent.status,
    headers: { 'content-type': 'application/json', 'idempotency-replayed': 'true' },
  })
}

type Request = { readonly key: string; readonly once: Once; readonly next: () => Promise<void> }

async function carriedOut(context: Context<AppEnv>, { key, once, next }: Request): Promise<void> {
  context.set('once', once)
  await next()
  const { res } = context
  if (!res.ok || !res.headers.get('content-type')?.startsWith('application/json')) return
  const answer = sealedAnswer(await res.clone().text(), key)
  await context.get('product').database.record(async (connection) => {
    await writeOnce(context, connection)
    await writeAnswer(connection, once.key_hash, { status: res.status, answer })
  })
}

/** Whoever else comes upon the key is somebody else. */
function keyHash(context: Context<AppEnv>, key: string): string {
  const { method, path } = context.req
  return hashOf([context.get('actor').account_id ?? 'public', method, path, key].join('\n'))
}

/** Of JSON the text itself; a file on its way is told by its name and length, and not read here. */
async function bodyHash({ req }: Context<AppEnv>): Promise<string> {
  const type = req.header('content-type') ?? ''
  const query = new URL(req.url).search
  const body = type.startsWith('application/json') ? await req.text() : (req.header('content-length') ?? '')
  return hashOf([query, type, body].join('\n'))
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
