// What everybody says, asked of the API and told to it.
import type { InferRequestType } from 'hono/client'
import {
  decidedStates,
  reportKeyHeader,
  reportStates,
} from '../../../api/contract/dialogue/dialogue_codes.ts'
import type { Comment } from '../../../api/contract/dialogue/question.ts'
import { limitAtMost } from '../../../api/contract/limits.ts'
import { client, done, NoAnswer, ok } from '../../api.ts'
import { isNumber, shaped } from '../../shapes.ts'
import { allPages } from '../asking/all_pages.ts'
import { Answer } from '../asking/answer.svelte.ts'

const { reports, questions, comments, assessments } = client.api.v1
const outcomes = client.api.v1['report-outcomes']
const held = client.api.v1['held-questions']
const areas = client.api.v1['shortage-areas']

export type Sent<Call extends (...given: never[]) => unknown> =
  InferRequestType<Call> extends { json: infer Body } ? Body : never
type Headers = Readonly<Record<string, string>>

/** How many are asked for: nobody reads further. */
const limit = '200'
/** Of what is read whole. */
const pageAt = (offset: number) => ({ limit: String(limitAtMost), offset: String(offset) })

export function reportOutcomes() {
  return new Answer(({ area }: { area: string | undefined }, signal) =>
    ok(outcomes.$get({ query: { limit, ...(area ? { area } : {}) } }, { init: { signal } })),
  )
}

export function oneOutcome() {
  return new Answer((id: string, signal) =>
    ok(outcomes[':id'].$get({ param: { id }, query: {} }, { init: { signal } })),
  )
}

export function ownReport() {
  return new Answer(({ id, key }: { id: string; key: string }, signal) =>
    ok(
      reports[':id'].own.$get(
        { param: { id }, query: {}, header: {} },
        { headers: { [reportKeyHeader]: key }, init: { signal } },
      ),
    ),
  )
}

const undecided = reportStates.filter((state) => !decidedStates.some((decided) => decided === state))

/** Those that wait for an answer, all of them, the oldest first: what has been answered is not read again. */
export function waitingReports() {
  return new Answer(async ({ area }: { area: string | undefined }, signal) => {
    const asked = undecided.map((state) =>
      allPages((offset) => {
        const query = { state, ...pageAt(offset), ...(area ? { area } : {}) }
        return ok(reports.$get({ query }, { init: { signal } }))
      }),
    )
    // One may go from state to state between the questions.
    const found = new Map((await Promise.all(asked)).flat().map((report) => [report.id, report]))
    return [...found.values()].toSorted((one, other) => one.received_at.localeCompare(other.received_at))
  })
}

/** Behind the last that there can be: only how many there are is told, and nobody's report is read. */
const behindAll = { limit: '1', offset: '999999999' }

export function countOfWaitingReports() {
  return new Answer(async ({ area }: { area: string }, signal) => {
    const asked = undecided.map((state) =>
      ok(reports.$get({ query: { state, area, ...behindAll } }, { init: { signal } })),
    )
    return (await Promise.all(asked)).reduce((sum, { total }) => sum + total, 0)
  })
}

export type NewReport = Sent<typeof reports.$post>
export const sendReport = (json: NewReport, headers: Headers) =>
  ok(reports.$post({ query: {}, json }, { headers }))

const decision = reports[':id'].decision
export type Decision = Sent<typeof decision.$put>
export const decideReport = (id: string, json: Decision) =>
  ok(decision.$put({ param: { id }, query: {}, json }))

export function openQuestions() {
  return new Answer(({ area }: { area: string | undefined }, signal) =>
    ok(questions.$get({ query: { limit, ...(area ? { area } : {}) } }, { init: { signal } })),
  )
}

export function oneQuestion() {
  return new Answer(async ({ id, is_held }: { id: string; is_held: boolean }, signal) => {
    const asked = { param: { id }, query: {} }
    if (!is_held)
      return { question: await ok(questions[':id'].$get(asked, { init: { signal } })), own: undefined }
    const own = await ok(held[':id'].$get(asked, { init: { signal } }))
    return { question: own, own }
  })
}

type Comments = { readonly items: readonly Comment[]; readonly total: number }

/** All of them: a plan that many have views on is read to its last comment. */
export function commentsOf() {
  return new Answer(async (id: string, signal): Promise<Comments> => {
    const items = await allPages(async (offset) => {
      const asked = { param: { id }, query: pageAt(offset) }
      const body: unknown = await ok(questions[':id'].comments.$get(asked, { init: { signal } }))
      if (isComments(body)) return body
      throw new NoAnswer({ kind: 'fault', detail: 'The answer is no list of comments.' })
    })
    return { items, total: items.length }
  })
}

/** The answer may be a file too, so that its type says nothing. */
function isComments(body: unknown): body is Comments {
  return shaped({ items: Array.isArray, total: isNumber })(body)
}

export function heldCommentsOf() {
  return new Answer(async (id: string, signal) => {
    const items = await allPages((offset) =>
      ok(held[':id'].comments.$get({ param: { id }, query: pageAt(offset) }, { init: { signal } })),
    )
    return { items, total: items.length }
  })
}

const sayTo = questions[':id'].comments
export type NewComment = Sent<typeof sayTo.$post>
export const sendComment = (id: string, json: NewComment, headers: Headers) =>
  ok(sayTo.$post({ param: { id }, query: {}, json }, { headers }))

export function heldQuestions() {
  return new Answer((_: 'all', signal) => ok(held.$get({ query: { limit } }, { init: { signal } })))
}

export type NewQuestion = Sent<typeof held.$post>
export const draftQuestion = (json: NewQuestion, headers: Headers) =>
  ok(held.$post({ query: {}, json }, { headers }))
export const changeQuestion = (id: string, json: NewQuestion & { edition: number }) =>
  ok(held[':id'].$put({ param: { id }, query: {}, json }))
export const publishQuestion = (id: string, edition: number) =>
  ok(held[':id'].publish.$post({ param: { id }, query: {}, json: { edition } }))
export const setResult = (id: string, json: { edition: number; result: string }) =>
  ok(held[':id'].result.$put({ param: { id }, query: {}, json }))
export const discardQuestion = (id: string) => done(held[':id'].$delete({ param: { id }, query: {} }))

const moderation = comments[':id'].moderation
export type Moderation = Sent<typeof moderation.$put>
export const moderateComment = (id: string, json: Moderation) =>
  ok(moderation.$put({ param: { id }, query: {}, json }))

export type AssessmentsQuestion = {
  readonly as_of: string
  readonly passed_m: number | undefined
  readonly share_pct: number | undefined
  readonly municipality: string | undefined
}

export function assessedAreas() {
  return new Answer(({ as_of, passed_m, share_pct, municipality }: AssessmentsQuestion, signal) => {
    const query = {
      as_of,
      limit,
      ...(passed_m === undefined ? {} : { passed_m: String(passed_m) }),
      ...(share_pct === undefined ? {} : { share_pct: String(share_pct) }),
      ...(municipality ? { municipality } : {}),
    }
    return ok(assessments.$get({ query }, { init: { signal } }))
  })
}

export function assessmentsOf() {
  return new Answer((id: string, signal) =>
    ok(areas[':id'].assessments.$get({ param: { id }, query: {} }, { init: { signal } })),
  )
}

const assess = areas[':id'].assessments
export type NewAssessment = Sent<typeof assess.$post>
export const makeAssessment = (id: string, json: NewAssessment, headers: Headers) =>
  ok(assess.$post({ param: { id }, query: {}, json }, { headers }))
export const withdrawAssessment = (id: string, reason: string) =>
  ok(assessments[':id'].withdraw.$post({ param: { id }, query: {}, json: { reason } }))
