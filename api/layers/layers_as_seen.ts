// Every layer that the caller may see: the registers first, then what producers have published, by id.
import { type Actor, accessScope } from '../access/permissions.ts'
import type { Sight } from '../access/public_fields.ts'
import { AppError } from '../contract/problem.ts'
import { keptFor } from '../kept.ts'
import type { Product } from '../product.ts'
import { seenPublishedLayers } from './published_layers.ts'
import { registerLayers } from './registers/register_layers.ts'
import type { SeenLayer } from './seen_layer.ts'

/** `sight` is that of the actor. */
export type Seeing = { readonly actor: Actor; readonly sight: Sight }

/** Made once for each state of the database and each sight: what is made of a layer can be kept with it (`keptOf`). */
export const layersAsSeen = keptFor(
  ({ actor }: Seeing) => accessScope(actor),
  async (product, { actor, sight }): Promise<readonly SeenLayer[]> => {
    const [ours, theirs] = await Promise.all([
      registerLayers(product, sight),
      seenPublishedLayers(product, actor),
    ])
    return [...ours, ...theirs]
  },
)

/** Throws AppError('not_found'), in the same words whether there is no such layer or it is not seen. */
export async function layerAsSeen(product: Product, id: string, seeing: Seeing): Promise<SeenLayer> {
  const found = (await layersAsSeen(product, seeing)).find((one) => one.id === id)
  if (found) return found
  throw new AppError('not_found', `There is no layer "${id}". The ids are in /api/v1/layers.`)
}
