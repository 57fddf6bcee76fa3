// A file that somebody sent with something.
import { z } from 'zod'
import { attachmentsAtMost } from './limits.ts'
import { asParameter } from './question.ts'

/** What a file can be sent with. */
export const attachmentObjects = ['draft', 'supplement', 'message', 'report', 'consultation_reply'] as const
export type AttachmentObject = (typeof attachmentObjects)[number]

export const attachment = z.object({
  id: z.string(),
  file_name: z.string(),
  media_type: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  sent_at: z.string(),
})
export type Attachment = z.infer<typeof attachment>

/** As part of what the files were sent with. */
export const attachments = z.array(attachment).max(attachmentsAtMost)

export const newAttachmentQuery = z.strictObject({
  /** With its ending, by which the content is checked. */
  file_name: z.string().min(1).max(1000),
})

export const attachmentQuery = z.strictObject(asParameter)
