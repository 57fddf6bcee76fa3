// One structured line per request, without personal data: no addresses of callers, no search texts, no ids in paths.
import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { AppEnv } from './endpoint.ts'

export type Log = {
  info(event: string, fields?: Readonly<Record<string, unknown>>): void
  error(error: unknown): void
}

/** Writes JSON lines: time, level, event, fields. */
export function jsonLog(write: (line: string) => void, now: () => Date): Log {
  const line = (level: string, event: string, fields: Readonly<Record<string, unknown>>) =>
    write(`${JSON.stringify({ time: now().toISOString(), level, event, ...fields })}\n`)
  return {
    info: (event, fields = {}) => line('info', event, fields),
    error: (error) =>
      line(
        'error',
        'failure',
        error instanceof Error ? { message: error.message, stack: error.stack } : { message: String(error) },
      ),
  }
}

export function accessLog(log: Log): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    const start = performance.now()
    await next()
    log.info('request', {
      method: context.req.method,
      // The route, not the path: an id or a sign-in token in the path or query is nobody's business.
      route: routePath(context, -1),
      status: context.res.status,
      duration_ms: Math.round(performance.now() - start),
    })
  }
}
