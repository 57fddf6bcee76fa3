// Who has the answer already gets 304: the ETag names the state, the question and the caller's sight, not the bytes. What does not
// follow from the state is kept by nobody.

import { createHash } from 'node:crypto'
import type { Context, MiddlewareHandler, Next } from 'hono'
import { matchedRoutes } from 'hono/route'
import { today } from '../data/today.ts'
import { isQuestion } from './access/actor_of.ts'
import { accessScope, isPublic } from './access/permissions.ts'
import type { AppEnv } from './endpoint.ts'
import { everyRoute } from './every_route.ts'

const volatilePaths = new Set<string>(
  everyRoute.flatMap((route) => ('x-volatile' in route ? [route.getRoutingPath()] : [])),
)

export const conditional: MiddlewareHandler<AppEnv> = async (context, next) => {
  if (!isQuestion(context) || isVolatile(context)) return neverKept(context, next)
  const etag = etagOf(context)
  if (matches(context.req.header('if-none-match'), etag)) return notModified(context, etag)
  await next()
  // Each reading of somebody's personal data is noted, so each is asked anew, and no browser keeps what may be erased here.
  if (context.get('reading').all().size > 0) return context.header('Cache-Control', 'no-store')
  // A file that lies on the disk has an ETag of its own, which names its bytes.
  if (answered.has(context.res.status)) setHeaders(context, context.res.headers.get('ETag') ?? etag)
}

/** That a tile is empty (204) is an answer as well, and so are a part of a file and that it is still the same. */
const answered = new Set([200, 204, 206, 304])

function isVolatile(context: Context<AppEnv>): boolean {
  return matchedRoutes(context).some(({ path }) => volatilePaths.has(path))
}

async function neverKept(context: Context<AppEnv>, next: Next): Promise<void> {
  await next()
  context.header('Cache-Control', 'no-store')
}

/** Made of database, build, revision, resolved date, question and access scope. Weak: encodings share it. */
function etagOf(context: Context<AppEnv>): string {
  const { database_id, build, database, now } = context.get('product')
  const query = new URL(context.req.url).searchParams
  query.sort()
  // A tile without a date does not change with the day.
  const as_of = query.get('as_of') ?? (isUndatedTile(context.req.path, query) ? '' : today(now()))
  const made = [
    database_id,
    build,
    database.revision(),
    as_of,
    context.req.path,
    query.toString(),
    context.req.header('accept') ?? '',
    context.req.header('accept-language') ?? '',
    accessScope(context.get('actor')),
  ]
  return `W/"${createHash('sha256').update(made.join('\n')).digest('base64url').slice(0, 27)}"`
}

/** Those of the OGC API are asked with a date by other names. */
function isUndatedTile(path: string, query: URLSearchParams): boolean {
  if (path.startsWith('/tiles/')) return true
  return /^\/ogc\/.*tiles\//.test(path) && !query.has('datetime') && !query.has('subset')
}

function matches(given: string | undefined, etag: string): boolean {
  if (!given) return false
  // "*" asks whether there is anything at all, which only the answer itself could tell.
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '')
  return given.split(',').some((one) => opaque(one) === opaque(etag))
}

function notModified(context: Context<AppEnv>, etag: string): Response {
  setHeaders(context, etag)
  return context.body(null, 304)
}

function setHeaders(context: Context<AppEnv>, etag: string): void {
  context.header('ETag', etag)
  context.header('Cache-Control', isPublic(context.get('actor')) ? 'no-cache' : 'private, no-cache')
  context.header('Vary', 'Accept, Accept-Encoding, Accept-Language, Authorization, Cookie')
}
