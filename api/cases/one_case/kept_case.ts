// What is kept of a case beside the register, read as one state.
import type { Asked } from '../../../data/accounts/recording.ts'
import { attachmentsOf } from '../../../data/attachments/attachments.ts'
import { contactsOf } from '../../../data/cases/contact/contact.ts'
import { endDatesOf } from '../../../data/cases/end_date/end_date.ts'
import { handlerOf } from '../../../data/cases/handler/handler.ts'
import { messagesOf } from '../../../data/cases/message/message.ts'
import type { CaseOwner } from '../../../data/cases/owner/case_owner.ts'
import { paymentsOf } from '../../../data/cases/payment/payment.ts'
import { supplementsOf } from '../../../data/cases/supplement/supplement.ts'

export async function keptCase(asked: Asked, { application_id, association_ids }: CaseOwner) {
  const supplements = await supplementsOf(asked, application_id)
  const messages = await messagesOf(asked, application_id)
  return {
    supplements,
    messages,
    end_dates: await endDatesOf(asked, application_id),
    payments: await paymentsOf(asked, application_id),
    handler: await handlerOf(asked, application_id),
    contacts: await contactsOf(asked, association_ids),
    attachments: [
      ...(await attachmentsOf(asked, 'supplement', idsOf(supplements))),
      ...(await attachmentsOf(asked, 'message', idsOf(messages))),
    ],
  }
}
export type KeptCase = Awaited<ReturnType<typeof keptCase>>

function idsOf(things: readonly { readonly id: string }[]): string[] {
  return things.map(({ id }) => id)
}
