// For whoever watches the server: alive at all, and able to answer.
import type { OpenAPIHono } from '@hono/zod-openapi'
import { AppError } from './contract/problem.ts'
import type { AppEnv } from './endpoint.ts'
import { problemAnswer } from './errors.ts'
import type { Stage } from './product.ts'

export function addHealth(app: OpenAPIHono<AppEnv>, stage: () => Stage): void {
  app.get('/health/live', (context) => context.json({ status: 'ok' }))
  app.get('/health/ready', async (context) => {
    const now = stage()
    if (!now.ready) return problemAnswer(context, new AppError('busy', now.message))
    await now.product.database.readRevision()
    return context.json({ status: 'ok', revision: now.product.database.revision() })
  })
}
