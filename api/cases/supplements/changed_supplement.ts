// Changes a supplement of a case, and shows it as it is then.
import type { Context } from 'hono'
import type { Asked, Recording } from '../../../data/accounts/recording.ts'
import { attachmentsOf } from '../../../data/attachments/attachments.ts'
import type { KeptSupplement } from '../../../data/cases/supplement/supplement.ts'
import type { Supplement } from '../../contract/cases/case.ts'
import type { AppEnv } from '../../endpoint.ts'
import { tellingPresent } from '../../telling_present.ts'
import { type CaseRight, onCase } from '../found_case.ts'
import { shownSupplement } from '../one_case/shown_parts.ts'
import { foundSupplement } from './found_supplement.ts'

type Named = { readonly id: string; readonly supplement_id: string; readonly right: CaseRight }

export async function changedSupplement(
  context: Context<AppEnv>,
  { id, supplement_id, right }: Named,
  change: (recording: Recording, found: KeptSupplement) => Promise<void>,
): Promise<Supplement> {
  const actor = context.get('actor')
  const viewer = { actor, now: context.get('product').now() }
  const shown = async (asked: Asked) => {
    const kept = await foundSupplement(asked, id, supplement_id)
    return {
      kept,
      body: shownSupplement(kept, await attachmentsOf(asked, 'supplement', [supplement_id]), viewer),
    }
  }
  return tellingPresent(
    () =>
      onCase(context, { id, right }, async (recording) => {
        await change(recording, await foundSupplement(recording.connection, id, supplement_id))
        return (await shown(recording.connection)).body
      }),
    async () => {
      const { kept, body } = await shown(context.get('product').database)
      if (kept.answered_by !== null && kept.answered_by !== actor.account_id)
        context.get('reading').add('application', id)
      return body
    },
  )
}
