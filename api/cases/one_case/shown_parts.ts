// The parts of a case as whoever asks sees them. Officers see who it was; the association's people see the names of their own alone.
import { type KeptAttachment, shownAttachment } from '../../../data/attachments/attachments.ts'
import type { KeptContact } from '../../../data/cases/contact/contact.ts'
import type { KeptEndDate } from '../../../data/cases/end_date/end_date.ts'
import type { KeptMessage } from '../../../data/cases/message/message.ts'
import type { KeptPayment } from '../../../data/cases/payment/payment.ts'
import type { KeptSupplement } from '../../../data/cases/supplement/supplement.ts'
import { today } from '../../../data/today.ts'
import type { Actor } from '../../access/permissions.ts'
import { contact, endDate, message, payment, type Supplement, supplement } from '../../contract/cases/case.ts'
import { mayHandle } from '../found_case.ts'
import { nameFor } from '../name_for.ts'

export type Viewer = { readonly actor: Actor; readonly now: Date }

export function shownSupplement(
  kept: KeptSupplement,
  attachments: readonly KeptAttachment[],
  { actor, now }: Viewer,
): Supplement {
  const state = stateOf(kept)
  return supplement.parse({
    ...kept,
    state,
    is_overdue: state === 'open' && kept.due_on < today(now),
    asked_by_name: ofOfficers(kept.asked_by_name, actor),
    answered_by_name: nameFor(actor, {
      name: kept.answered_by_name,
      associations: kept.answerer_associations,
    }),
    closed_by_name: ofOfficers(kept.closed_by_name, actor),
    attachments: sentWith(kept.id, attachments),
  })
}

function stateOf({ outcome, answered_at }: KeptSupplement): Supplement['state'] {
  if (outcome !== null) return outcome
  return answered_at === null ? 'open' : 'answered'
}

export function shownMessage(kept: KeptMessage, attachments: readonly KeptAttachment[], { actor }: Viewer) {
  return message.parse({
    ...kept,
    sent_by_name: kept.side === 'officer' ? ofOfficers(kept.sent_by_name, actor) : kept.sent_by_name,
    is_own: kept.sent_by === actor.account_id,
    attachments: sentWith(kept.id, attachments),
  })
}

export function shownEndDate(kept: KeptEndDate, { actor }: Viewer) {
  return endDate.parse({ ...kept, set_by_name: ofOfficers(kept.set_by_name, actor) })
}

export function shownPayment(kept: KeptPayment, { actor }: Viewer) {
  return payment.parse({
    ...kept,
    entered_by_name: ofOfficers(kept.entered_by_name, actor),
    struck_by_name: ofOfficers(kept.struck_by_name, actor),
  })
}

export function shownContact(kept: KeptContact) {
  return contact.parse(kept)
}

function ofOfficers(name: string | null, actor: Actor): string | null {
  return mayHandle(actor) ? name : null
}

function sentWith(id: string, attachments: readonly KeptAttachment[]) {
  return attachments.filter(({ object_id }) => object_id === id).map(shownAttachment)
}
