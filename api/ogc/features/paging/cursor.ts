// Where a page goes on: the values of the last feature's keys, and what the first page was made of (the date of its statuses, the version), so that the pages after
// it hold to that. It can only say what a question may say, is bound and never written into a statement, and has a check, so that one that was cut or changed is
// told from one of ours.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { refuse } from '../../../downloads/part/layer_part.ts'

const content = z.object({
  values: z.array(z.string().nullable()),
  as_of: z.iso.date().optional(),
  version: z.int().positive().optional(),
})
export type Cursor = z.infer<typeof content>

/** What a cursor belongs to: of another collection or order it means nothing. */
type Belonging = {
  readonly collection: string
  readonly sortby: string | undefined
}

const checkLength = 11

export function writtenCursor(cursor: Cursor, belonging: Belonging): string {
  const text = Buffer.from(JSON.stringify(cursor)).toString('base64url')
  return checkOf(text, belonging) + text
}

/** Throws AppError('bad_input') for one that is not as it was given. */
export function readCursor(given: string, belonging: Belonging): Cursor {
  const text = given.slice(checkLength)
  if (given.slice(0, checkLength) !== checkOf(text, belonging)) refuse('cursor', must)
  const cursor = content.safeParse(parsed(Buffer.from(text, 'base64url').toString()))
  return cursor.success ? cursor.data : refuse('cursor', must)
}

const must =
  'must be as the link to the next page has it, with the same collection and sortby. Begin again without it'

function checkOf(text: string, { collection, sortby = '' }: Belonging): string {
  const made = createHash('sha256').update([collection, sortby, text].join('\n'))
  return made.digest('base64url').slice(0, checkLength)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
