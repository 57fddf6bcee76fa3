// Questions as the catalogue tells of them: those to which something is shown that others may use.
import { z } from 'zod'
import type { Asked } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'

const commentedSql = sqlFile(import.meta.url, './commented_questions.sql')
const degrees = z.number().nullable()
const row = z
  .object({
    id: z.string(),
    title: z.string(),
    text: z.string(),
    west: degrees,
    south: degrees,
    east: degrees,
    north: degrees,
    opens_on: z.string(),
    closes_on: z.string(),
    issued_at: z.string(),
    modified_at: z.string(),
  })
  .transform(({ west, south, east, north, ...question }) => ({
    ...question,
    /** West, south, east and north, in degrees; null where question and comments are about the whole. */
    bounds:
      west === null || south === null || east === null || north === null
        ? null
        : ([west, south, east, north] as const),
  }))
export type CommentedQuestion = z.infer<typeof row>

export async function commentedQuestions(asked: Asked): Promise<CommentedQuestion[]> {
  return asked.rows(commentedSql, {}, row)
}
