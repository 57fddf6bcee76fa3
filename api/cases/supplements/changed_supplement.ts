// Changes a supplement of a case, and shows it as it is then.
import type { Context } from 'hono'
import type { Recording } from '../../../data/accounts/recording.ts'
import { attachmentsOf } from '../../../data/attachments/attachments.ts'
import type { KeptSupplement } from '../../../data/cases/supplement/supplement.ts'
import type { Supplement } from '../../contract/cases/case.ts'
import type { AppEnv } from '../../endpoint.ts'
import { type CaseRight, onCase } from '../found_case.ts'
import { shownSupplement } from '../one_case/shown_parts.ts'
import { foundSupplement } from './found_supplement.ts'

type Named = { readonly id: string; readonly supplement_id: string; readonly right: CaseRight }

export async function changedSupplement(
  context: Context<AppEnv>,
  { id, supplement_id, right }: Named,
  change: (recording: Recording, found: KeptSupplement) => Promise<void>,
): Promise<Supplement> {
  const viewer = { actor: context.get('actor'), now: context.get('product').now() }
  return onCase(context, { id, right }, async (recording) => {
    const { connection } = recording
    await change(recording, await foundSupplement(connection, id, supplement_id))
    const attachments = await attachmentsOf(connection, 'supplement', [supplement_id])
    return shownSupplement(await foundSupplement(connection, id, supplement_id), attachments, viewer)
  })
}
