// Sets who asks and what they see; until the product is ready, every question is told to wait.
import type { MiddlewareHandler } from 'hono'
import { AppError } from '../contract/problem.ts'
import type { AppEnv } from '../endpoint.ts'
import type { Stage } from '../product.ts'
import { actorOf } from './actor_of.ts'
import { noteReading, readingOfPersonalData } from './personal_reading.ts'
import { sightOf } from './public_fields.ts'

export function withActor(stage: () => Stage): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    const now = stage()
    if (!now.ready) throw new AppError('busy', now.message)
    const { product } = now
    context.set('product', product)
    const actor = await actorOf(context, product)
    const reading = readingOfPersonalData()
    context.set('actor', actor)
    context.set('reading', reading)
    context.set('sight', sightOf(actor, product.region.opens, reading))
    await next()
    await noteReading(context, reading)
  }
}
