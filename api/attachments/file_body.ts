// What endpoints share whose body is a file that is sent with something.
import { z } from '@hono/zod-openapi'
import { changeAnswers } from '../change.ts'
import { attachment, newAttachmentQuery } from '../contract/attachment.ts'
import { idParameters } from '../endpoint.ts'

const content = {
  'application/octet-stream': {
    schema: z.string().meta({ format: 'binary', description: 'The bytes of the file, as they are' }),
  },
}

export const fileRequest = {
  params: idParameters,
  query: newAttachmentQuery,
  body: { required: true, content },
} as const

const shown = { 'application/json': { schema: attachment.openapi('Attachment') } }

export const fileAnswers = changeAnswers({
  200: { description: 'The same file was there already under this name', content: shown },
  201: { description: 'The file is kept', content: shown },
})

export const aboutFiles =
  'The body is the file itself, as `application/octet-stream`. It is judged by its content, which has to be what the ending of its name says; ' +
  'at most 20 MB each, and 20 files. The same file sent twice is there once.'
