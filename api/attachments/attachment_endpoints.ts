import { attachToDraft } from './attach_to_draft.ts'
import { attachToMessage } from './attach_to_message.ts'
import { attachToSupplement } from './attach_to_supplement.ts'
import { getAttachment } from './get_attachment.ts'
import { removeAttachment } from './remove_attachment.ts'

export const attachmentEndpoints = [
  attachToDraft,
  attachToSupplement,
  attachToMessage,
  getAttachment,
  removeAttachment,
] as const
