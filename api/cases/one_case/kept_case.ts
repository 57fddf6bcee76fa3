// What is kept of a case beside the register, read as one state.
import { z } from 'zod'
import type { Asked } from '../../../data/accounts/recording.ts'
import { contactsOf } from '../../../data/cases/contact/contact.ts'
import { endDatesOf } from '../../../data/cases/end_date/end_date.ts'
import { handlerOf } from '../../../data/cases/handler/handler.ts'
import { messagesOf } from '../../../data/cases/message/message.ts'
import type { CaseOwner } from '../../../data/cases/owner/case_owner.ts'
import { paymentsOf } from '../../../data/cases/payment/payment.ts'
import { supplementsOf } from '../../../data/cases/supplement/supplement.ts'
import { sqlFile } from '../../../data/database/sql_file.ts'
import { caseAttachment } from '../../contract/cases/case.ts'

const attachmentsSql = sqlFile(import.meta.url, './case_attachments.sql')
const attachmentRow = caseAttachment.extend({ object_id: z.string() })
export type KeptAttachment = z.infer<typeof attachmentRow>

export async function keptCase(asked: Asked, { application_id, association_ids }: CaseOwner) {
  return {
    supplements: await supplementsOf(asked, application_id),
    messages: await messagesOf(asked, application_id),
    end_dates: await endDatesOf(asked, application_id),
    payments: await paymentsOf(asked, application_id),
    handler: await handlerOf(asked, application_id),
    contacts: await contactsOf(asked, association_ids),
    attachments: await asked.rows(attachmentsSql, { application_id }, attachmentRow),
  }
}
export type KeptCase = Awaited<ReturnType<typeof keptCase>>
