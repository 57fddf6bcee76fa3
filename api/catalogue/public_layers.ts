// The layers as everybody sees them, whoever asks: what catalogue records are made of.
import { publicActor } from '../access/permissions.ts'
import { sightOf } from '../access/public_fields.ts'
import { AppError } from '../contract/problem.ts'
import { kept } from '../kept.ts'
import { layersAsSeen } from '../layers/layers_as_seen.ts'
import type { SeenLayer } from '../layers/seen_layer.ts'
import type { Product } from '../product.ts'

export const publicLayers = kept(async (product: Product): Promise<readonly SeenLayer[]> => {
  const sight = sightOf(publicActor, product.region.opens)
  const layers = await layersAsSeen(product, { actor: publicActor, sight })
  return layers.filter(({ is_public }) => is_public)
})

/** Throws AppError('not_found'), in the same words whether there is no such layer or it is not public. */
export async function publicLayer(product: Product, id: string): Promise<SeenLayer> {
  const found = (await publicLayers(product)).find((layer) => layer.id === id)
  if (found) return found
  throw new AppError('not_found', `There is no layer "${id}". The ids are in /api/v1/layers.`)
}

/** Those that do not reach the national portal another way. */
export async function harvestedLayers(product: Product): Promise<readonly SeenLayer[]> {
  const layers = await publicLayers(product)
  return layers.filter(({ description }) => description.known_elsewhere_as === null)
}
