// What people say to a question: received from anybody while it is open, shown once somebody has read it.
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import {
  type CommentState,
  commentStates,
  commentsWaitingAtMost,
} from '../../../api/contract/dialogue/dialogue_codes.ts'
import type { Moderation, NewComment } from '../../../api/contract/dialogue/question.ts'
import { AppError } from '../../../api/contract/problem.ts'
import type { Asked, Recording } from '../../accounts/recording.ts'
import { demandEdition } from '../../cases/edition.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { today } from '../../today.ts'
import { positionOf } from '../place/position_of.ts'
import { placeKept } from '../place/said_place.ts'
import { noSuchQuestion, oneQuestion, questionState } from '../question/question.ts'

const commentsSql = sqlFile(import.meta.url, './comments.sql')
const countSql = sqlFile(import.meta.url, './count_comments.sql')
const insertSql = sqlFile(import.meta.url, './insert_comment.sql')
const moderateSql = sqlFile(import.meta.url, './moderate_comment.sql')

const commentRow = z.object({
  id: z.string(),
  question_id: z.string(),
  text: z.string().nullable(),
  state: z.enum(commentStates),
  hidden_because: z.string().nullable(),
  answer: z.string().nullable(),
  edition: z.int(),
  received_at: z.string(),
  answered_at: z.string().nullable(),
  position: positionOf,
})
export type KeptComment = z.infer<typeof commentRow>

type Wanted = { readonly question_id: string; readonly state: CommentState | null }
/** Without a limit all of them. */
type Part = { readonly limit: number | null; readonly offset: number }

/** In the order in which they came. */
export async function commentsOf(
  asked: Asked,
  wanted: Wanted,
  { limit, offset }: Part = { limit: null, offset: 0 },
): Promise<KeptComment[]> {
  return asked.rows(commentsSql, { ...wanted, id: null, limit, offset }, commentRow)
}

export async function countComments(asked: Asked, wanted: Wanted): Promise<number> {
  const [count] = await asked.rows(countSql, wanted, z.object({ total: z.int() }))
  return count?.total ?? 0
}

export async function oneComment(asked: Asked, id: string): Promise<KeptComment> {
  const [found] = await asked.rows(
    commentsSql,
    { question_id: null, id, state: null, limit: 1, offset: 0 },
    commentRow,
  )
  if (found) return found
  throw new AppError('not_found', `There is no comment with the id ${id}.`)
}

/** Its id. */
export async function receiveComment(
  { connection, note, by, now }: Recording,
  question_id: string,
  { text, place }: NewComment,
): Promise<string> {
  const state = questionState(await oneQuestion(connection, question_id), today(now))
  if (state === 'draft') throw noSuchQuestion(question_id)
  if (state !== 'open')
    throw new AppError('conflict', 'The question is not open, so nothing more can be said to it.')
  if ((await countComments(connection, { question_id, state: 'waiting' })) >= commentsWaitingAtMost)
    throw new AppError(
      'busy',
      `${commentsWaitingAtMost} comments on this question wait to be read, so no more are taken just now. Keep your words and try again in a day or two.`,
    )
  const { easting, northing } = await placeKept(connection, place)
  const id = randomUUID()
  await connection.run(insertSql, {
    id,
    question_id,
    text,
    easting,
    northing,
    received_at: now.toISOString(),
  })
  // Not its words: the log is kept longer than what is not shown.
  note({ by, action: 'comment_received', object: ['comment', id], after: { question_id } })
  return id
}

export async function moderateComment(
  { connection, note, by, now }: Recording,
  id: string,
  { edition, state, hidden_because, answer }: Moderation,
): Promise<void> {
  const kept = await oneComment(connection, id)
  demandEdition('the comment', kept.edition, edition)
  if (state === 'shown' && kept.text === null)
    throw new AppError('conflict', 'The words of this comment have been erased, so it cannot be shown.')
  const isAnsweredNow = answer !== null && answer !== kept.answer
  await connection.run(moderateSql, {
    ...{ id, state, hidden_because: state === 'hidden' ? hidden_because : null, answer },
    ...{ moderated_at: now.toISOString(), moderated_by: by.actor },
    answered_at: isAnsweredNow ? now.toISOString() : answer === null ? null : kept.answered_at,
    answered_by: answer === null ? null : by.actor,
  })
  note({
    by,
    action: 'comment_moderated',
    object: ['comment', id],
    before: { state: kept.state },
    after: { state, question_id: kept.question_id, is_answered: answer !== null },
  })
}
