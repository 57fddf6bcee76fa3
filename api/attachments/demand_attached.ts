// Who may read, send and remove the files of what they were sent with: one place for all kinds.
import type { Context } from 'hono'
import type { Asked } from '../../data/accounts/recording.ts'
import type { AttachedTo } from '../../data/attachments/attachments.ts'
import { type AttachmentOwner, attachmentOwner } from '../../data/attachments/owners/attachment_owner.ts'
import { byOf, can } from '../access/permissions.ts'
import type { AttachmentObject } from '../contract/attachment.ts'
import type { Action } from '../contract/people/actions.ts'
import { AppError } from '../contract/problem.ts'
import type { AppEnv } from '../endpoint.ts'

const rights: Readonly<Record<AttachmentObject, Action>> = {
  draft: 'take_part_in_cases',
  supplement: 'take_part_in_cases',
  message: 'take_part_in_cases',
  report: 'answer_reports',
  consultation_reply: 'handle_cases',
}

/** Throws as for what never was where it is somebody else's: whoever guesses an id learns nothing. */
export async function demandAttached(
  context: Context<AppEnv>,
  asked: Asked,
  attachedTo: AttachedTo,
): Promise<AttachmentOwner> {
  const actor = context.get('actor')
  const now = context.get('product').now()
  const owner = await attachmentOwner(asked, attachedTo, { now, asked_by: byOf(actor).actor })
  const right = rights[attachedTo.object_kind]
  const owned = owner?.associations.map((association_id) => ({ association_id })) ?? []
  // Who may to any may also where it belongs to no association.
  if (!owner || ![...owned, {}].some((one) => can(actor, right, one)))
    throw nothingThere(attachedTo.object_id)
  return owner
}

/** As `demandAttached`, where files may still come and go. */
export async function demandOpen(
  context: Context<AppEnv>,
  asked: Asked,
  attachedTo: AttachedTo,
): Promise<void> {
  const { is_open } = await demandAttached(context, asked, attachedTo)
  if (!is_open)
    throw new AppError(
      'conflict',
      'This is finished, so its files stay as they are. Send a message on the case if something has to be added.',
    )
}

export function nothingThere(id: string): AppError {
  return new AppError('not_found', `There is nothing with the id ${id} that you may see.`)
}
