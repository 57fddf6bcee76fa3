// A question about a plan, what people say to it, and what came of it.
import { z } from 'zod'
import { asParameter, pageParameters } from '../question.ts'
import { commentFormats, commentStates, longestTitle, questionStates } from './dialogue_codes.ts'
import { leftEmpty, saidPlace, saidText } from './said.ts'

const day = z.iso.date({ error: 'a date such as 2015-06-30' })
/** Drawn by hand: some corners, not a register. */
const drawn = z
  .looseObject({ type: z.enum(['Polygon', 'MultiPolygon', 'LineString', 'MultiLineString', 'Point']) })
  .refine((shape) => JSON.stringify(shape).length <= 200_000, { error: 'drawn with fewer corners' })

const sent = {
  title: saidText(longestTitle),
  text: saidText(),
  /** The area that it is about; null where it is about a drawn place, or the whole county. */
  area_id: z.string().min(1).max(200).nullable().default(null),
  /** GeoJSON in EPSG:4326. */
  geometry: drawn.nullable().default(null),
  opens_on: day,
  closes_on: day,
}
const oneOfBoth = {
  path: ['geometry'],
  error: 'left out where area_id is given',
}
type AboutSent = { readonly area_id: string | null; readonly geometry: unknown }
const hasOneOfBoth = ({ area_id, geometry }: AboutSent) => area_id === null || geometry === null

export const newQuestion = z.strictObject(sent).refine(hasOneOfBoth, oneOfBoth)
export type NewQuestion = z.infer<typeof newQuestion>

export const changedQuestion = z.strictObject({ edition: z.int(), ...sent }).refine(hasOneOfBoth, oneOfBoth)
export const editionRead = z.strictObject({ edition: z.int() })
export const questionResult = z.strictObject({ edition: z.int(), result: saidText() })

export const question = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  area_id: z.string().nullable(),
  area_name: z.string().nullable(),
  opens_on: z.string(),
  closes_on: z.string(),
  state: z.enum(questionStates),
  /** Comments that are shown. */
  comments: z.int(),
  result: z.string().nullable(),
  result_on: z.string().nullable(),
})
export type Question = z.infer<typeof question>
export const questions = z.object({ items: z.array(question), total: z.int() })

/** GeoJSON in EPSG:4326: the drawn place, else the area's surface; null where it is about the whole. */
const geometry = z.looseObject({ type: z.string() }).nullable()
export const questionAnswer = question.extend({ geometry })

/** As whoever holds it sees it. */
export const heldQuestion = questionAnswer.extend({
  edition: z.int(),
  created_at: z.string(),
  published_at: z.string().nullable(),
  /** Comments that wait to be read. */
  waiting: z.int(),
})
export type HeldQuestion = z.infer<typeof heldQuestion>
export const heldQuestions = z.object({
  items: z.array(heldQuestion.omit({ geometry: true })),
  total: z.int(),
})

const place = z.object({ longitude: z.number(), latitude: z.number() }).nullable()

export const comment = z.object({
  id: z.string(),
  text: z.string(),
  place,
  received_on: z.string(),
  answer: z.string().nullable(),
  answered_on: z.string().nullable(),
})
export type Comment = z.infer<typeof comment>
export const comments = z.object({ items: z.array(comment), total: z.int() })

/** As whoever moderates it sees it. */
export const heldComment = comment.extend({
  text: z.string().nullable(),
  state: z.enum(commentStates),
  hidden_because: z.string().nullable(),
  edition: z.int(),
})
export type HeldComment = z.infer<typeof heldComment>
export const heldComments = z.object({ items: z.array(heldComment), total: z.int() })

export const newComment = z.strictObject({
  text: saidText(2000),
  place: saidPlace.nullable().default(null),
  website: leftEmpty,
})
export type NewComment = z.infer<typeof newComment>
export const receivedComment = z.object({ id: z.string(), state: z.literal('waiting') })

export const moderation = z
  .strictObject({
    edition: z.int(),
    state: z.enum(commentStates).exclude(['waiting']),
    hidden_because: saidText(500).nullable().default(null),
    answer: saidText(2000).nullable().default(null),
  })
  .refine(({ state, hidden_because }) => state === 'shown' || hidden_because !== null, {
    path: ['hidden_because'],
    error: 'given where a comment is not shown',
  })
export type Moderation = z.infer<typeof moderation>

export const questionsQuery = z.strictObject({
  state: z.enum(questionStates).exclude(['draft']).optional(),
  area: z.string().max(200).optional(),
  ...pageParameters,
  ...asParameter,
})
export const heldQuestionsQuery = z.strictObject({ ...pageParameters, ...asParameter })
export const heldCommentsQuery = z.strictObject({
  state: z.enum(commentStates).optional(),
  ...pageParameters,
  ...asParameter,
})
export const commentsQuery = z.strictObject({
  format: z.enum(commentFormats).default('json'),
  ...pageParameters,
  ...asParameter,
})
