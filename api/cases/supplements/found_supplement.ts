import { z } from '@hono/zod-openapi'
import type { Asked } from '../../../data/accounts/recording.ts'
import { type KeptSupplement, supplementsOf } from '../../../data/cases/supplement/supplement.ts'
import { AppError } from '../../contract/problem.ts'

export const supplementParameters = z.object({
  id: z.string().min(1).max(200),
  supplement_id: z.string().min(1).max(100),
})

/** Throws AppError('not_found') where the case has no such supplement. */
export async function foundSupplement(
  asked: Asked,
  id: string,
  supplement_id: string,
): Promise<KeptSupplement> {
  const [found] = await supplementsOf(asked, id, supplement_id)
  if (!found) throw new AppError('not_found', `The case ${id} has no supplement with this id.`)
  return found
}
