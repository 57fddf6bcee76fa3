// The collection that a path names, as the caller sees it.
import { z } from '@hono/zod-openapi'
import { AppError } from '../../contract/problem.ts'
import { layersAsSeen } from '../../layers/layers_as_seen.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Asking } from '../asked/asking.ts'

export const collectionParameters = z.object({ collectionId: z.string().min(1).max(200) })

/** Throws AppError('not_found'), in the same words whether there is no such collection or it is not seen. */
export async function collectionAsSeen({ product, seeing }: Asking, id: string): Promise<SeenLayer> {
  const found = (await layersAsSeen(product, seeing)).find((one) => one.id === id)
  if (found) return found
  throw new AppError(
    'not_found',
    `There is no collection "${id}". Those that there are stand in /ogc/collections.`,
  )
}
