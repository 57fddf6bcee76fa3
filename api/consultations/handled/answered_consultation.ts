import type { Context } from 'hono'
import type { Asked } from '../../../data/accounts/recording.ts'
import {
  consultationAreas,
  consultation as keptConsultation,
} from '../../../data/cases/consultation/consultation.ts'
import { today } from '../../../data/today.ts'
import type { HandledConsultation } from '../../contract/dialogue/consultation.ts'
import type { AppEnv } from '../../endpoint.ts'
import { handled } from '../shown_consultation.ts'

/** As it is now: within a transaction that changes it, as it leaves it. */
export async function answeredConsultation(
  context: Context<AppEnv>,
  asked: Asked,
  id: string,
): Promise<HandledConsultation> {
  const kept = await keptConsultation(asked, id)
  return handled(kept, await consultationAreas(asked, id), today(context.get('product').now()))
}
