// Which version of a published layer is asked for: by number, by a date that it described, or the present one. Of an earlier one is seen what might be seen
// then and may be seen now.
import { versionOf } from '../../../data/catalogue/version_of.ts'
import { can } from '../../access/permissions.ts'
import { AppError } from '../../contract/problem.ts'
import type { Seeing } from '../../layers/layers_as_seen.ts'
import { publishedNow, seenVersion } from '../../layers/published_layers.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Product } from '../../product.ts'

type Asked = { readonly version?: string | undefined; readonly as_of?: string | undefined }
export type FoundVersion = { readonly layer: SeenLayer; readonly number: number | null }

/** Throws AppError('not_found') where there is none. */
export async function layerVersion(
  product: Product,
  seen: SeenLayer,
  { asked: { version, as_of }, actor }: { readonly asked: Asked } & Pick<Seeing, 'actor'>,
): Promise<FoundVersion> {
  const present = seen.versions.find(({ state }) => state === 'published')?.number ?? null
  if (seen.from.origin === 'register' || (version === undefined && as_of === undefined))
    return { layer: seen, number: present }
  const layers = await publishedNow(product)
  const current = layers.find(({ layer_id }) => layer_id === seen.id)
  const wanted = version === undefined ? { as_of: as_of ?? '' } : { number: Number(version) }
  const seesAll = can(actor, 'publish_layers', { organisation_id: seen.publisher.id })
  const found = current && (await versionOf(product.database, current, { wanted, seesAll }))
  if (!found)
    throw new AppError(
      'not_found',
      `${seen.id} has no version ${version === undefined ? `that describes ${as_of} or earlier` : version}. Its versions are in /api/v1/layers/${seen.id}.`,
    )
  return { layer: { ...seenVersion(found, seesAll), versions: seen.versions }, number: found.number }
}
