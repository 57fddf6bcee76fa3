// What XMLHttpRequest receives has no type.
import type { Attachment } from '../../api/contract/attachment.ts'
import { NoAnswer } from '../api.ts'
import { isNumber, isText, shaped } from '../shapes.ts'

const isAttachment = shaped({
  id: isText,
  file_name: isText,
  media_type: isText,
  bytes: isNumber,
  sha256: isText,
  sent_at: isText,
})

export function attachmentShape(body: unknown): Attachment {
  if (isAttachment(body)) return body
  throw new NoAnswer({ kind: 'fault', detail: 'The answer is no attachment.' })
}
