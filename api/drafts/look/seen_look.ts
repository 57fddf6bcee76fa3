// A look as whoever asks may see it.
import { type LookQuestion, lookAt } from '../../../data/cases/look/look.ts'
import type { Sight } from '../../access/public_fields.ts'
import type { ApplicationLook } from '../../contract/cases/application_look.ts'
import type { Product } from '../../product.ts'
import { answeredAt, type Question } from '../../question.ts'
import { seesDistance } from '../../shortage_areas/visible_area.ts'

type Asked = Pick<LookQuestion, 'geometry' | 'journal_number'> & {
  readonly question: Question
  readonly sight: Sight
  readonly signal: AbortSignal
}

export async function seenLook(
  product: Product,
  { question, sight, signal, ...asked }: Asked,
): Promise<ApplicationLook> {
  const { kinds, nearest_backbone_m, ...look } = await product.database.snapshot(
    (connection) => lookAt(connection, { ...asked, ...question }),
    signal,
  )
  return {
    ...(await answeredAt(product, question)),
    ...look,
    ...(sight.sees('addresses', 'kind') ? { kinds } : {}),
    ...(seesDistance(sight) ? { nearest_backbone_m } : {}),
  }
}
