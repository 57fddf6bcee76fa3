// What has a style: a collection with something to draw, or everything together. Each has one, under the same id.
import { AppError } from '../../contract/problem.ts'
import { layersAsSeen } from '../../layers/layers_as_seen.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import { questionOf } from '../../question.ts'
import type { Asking } from '../asked/asking.ts'
import { wordsIn } from '../asked/language.ts'
import { collectionAsSeen } from '../collections/collection_as_seen.ts'
import { askedDate } from '../features/asked/asked_date.ts'
import { type DrawnCollection, drawnCollection } from './drawn_collection.ts'

export const styleId = 'default'

export type Styled = {
  readonly title: string
  /** None for everything. */
  readonly collection: SeenLayer | undefined
  readonly drawn: readonly DrawnCollection[]
}

type Asked = { readonly collectionId?: string; readonly datetime?: string | undefined }

/** Throws AppError('not_found') of a collection that is not there, or has nothing to draw. */
export async function styledAs(asking: Asking, { collectionId, datetime }: Asked): Promise<Styled> {
  const { as_of } = questionOf(asking.product, { as_of: askedDate(datetime) })
  const collection = collectionId === undefined ? undefined : await collectionAsSeen(asking, collectionId)
  const seen = collection ? [collection] : await layersAsSeen(asking.product, asking.seeing)
  const found = await Promise.all(seen.map((one) => drawnCollection(asking, one, as_of)))
  const drawn = found.flatMap((one) => one ?? [])
  if (collection && drawn.length === 0)
    throw new AppError('not_found', `"${collection.id}" has no places to draw, and so no style.`)
  const title = collection
    ? wordsIn(asking.language, collection.description.title) || collection.id
    : undefined
  return { title: title ?? wordsIn(asking.language, asking.product.region.name), collection, drawn }
}

export function demandStyle(id: string): void {
  if (id === styleId) return
  throw new AppError('not_found', `There is no style "${id}". The one that there is is "${styleId}".`)
}
