// An earlier version of a published layer as the caller sees it: by its number, or as it described a date.
import { publishedLayers } from '../../data/catalogue/published_layers.ts'
import { type VersionWanted, versionOf } from '../../data/catalogue/version_of.ts'
import { can } from '../access/permissions.ts'
import { AppError } from '../contract/problem.ts'
import type { Product } from '../product.ts'
import { layerAsSeen, type Seeing } from './layers_as_seen.ts'
import { seenVersion } from './published_layers.ts'
import type { SeenLayer } from './seen_layer.ts'

/** Throws AppError('not_found') as layerAsSeen does, and where the layer has no such version. Registers have none. */
export async function versionAsSeen(
  product: Product,
  id: string,
  { wanted, seeing }: { wanted: VersionWanted; seeing: Seeing },
): Promise<SeenLayer> {
  const { versions } = await layerAsSeen(product, id, seeing)
  const [present] = (await publishedLayers(product.database)).filter(({ layer_id }) => layer_id === id)
  const found = present && (await versionOf(product.database, present, wanted))
  if (!found) throw noSuchVersion(id, wanted, versions.length)
  const { organisation_id } = found
  return { ...seenVersion(found, can(seeing.actor, 'publish_layers', { organisation_id })), versions }
}

function noSuchVersion(id: string, wanted: VersionWanted, versions: number): AppError {
  const what =
    'number' in wanted
      ? `version ${wanted.number}`
      : `version that describes ${wanted.as_of} or an earlier day`
  return new AppError(
    'not_found',
    `The layer "${id}" has no ${what}. It has ${versions}: /api/v1/layers/${id} lists them.`,
  )
}
