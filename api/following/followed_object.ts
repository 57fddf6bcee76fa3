// What is followed, by the name that the follower may see.
import { z } from 'zod'
import type { Asked } from '../../data/accounts/recording.ts'
import { sqlFile } from '../../data/database/sql_file.ts'
import { publicLayers } from '../catalogue/public_layers.ts'
import type { FollowedKind } from '../contract/following/following_codes.ts'
import { AppError } from '../contract/problem.ts'
import type { Words } from '../contract/vocabulary.ts'
import type { Product } from '../product.ts'

const namesSql = sqlFile(import.meta.url, '../../data/following/subscription/object_names.sql')

export type FollowedObject = { readonly object_kind: FollowedKind; readonly object_id: string }

/** Null where there is no such thing, or a layer that not everybody sees. Whether the follower may know the name is asked by whoever shows it. */
export async function objectName(
  product: Product,
  { object_kind, object_id }: FollowedObject,
  asked: Asked = product.database,
): Promise<Words | null> {
  if (object_kind === 'county') return object_id === '' ? product.region.name : null
  if (object_kind === 'layer') {
    const layer = (await publicLayers(product)).find(({ id }) => id === object_id)
    if (!layer) return null
    const { sv, en } = layer.description.title
    return { sv: sv || en, en: en || sv }
  }
  const [found] = await asked.rows(
    namesSql,
    { kind: object_kind, id: object_id },
    z.object({ name: z.string() }),
  )
  return found ? { sv: found.name, en: found.name } : null
}

export async function demandObject(product: Product, object: FollowedObject): Promise<void> {
  if ((await objectName(product, object)) !== null) return
  const detail =
    object.object_kind === 'county'
      ? 'must be empty: the county needs no id'
      : `must be the id of something that everybody can see: there is no ${object.object_kind} "${object.object_id}"`
  throw new AppError('bad_input', `object_id ${detail}`, [{ parameter: 'object_id', detail }])
}
