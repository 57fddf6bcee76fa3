// A round of decisions: one event, of one date, for many applications.
import { z } from 'zod'
import { applicationStatus } from '../codes.ts'
import { madeDelivery } from '../deliveries/delivery.ts'
import { preview } from '../deliveries/import.ts'
import { longestReason } from './case_codes.ts'
import { dateInBody, severalLinesOrNone } from './case_values.ts'
import { roundFindings, roundWarnings } from './round_codes.ts'

const journalNumbers = z.union([z.string().max(200_000), z.array(z.string().max(200)).max(10_000)], {
  error: 'journal numbers: a text with one on each line or with commas, or a list',
})

export const decisionRound = z.strictObject({
  /** As pasted: parted by lines, commas, semicolons, tabs or spaces; or a list. What is there twice counts once. */
  application_ids: journalNumbers,
  /** Not in the future. */
  date: dateInBody,
  status: applicationStatus,
  note: severalLinesOrNone(longestReason),
  /** Why, in the words of whoever enters it; kept with the delivery. */
  reason: severalLinesOrNone(longestReason),
})

/** What is asked of it before it is entered. */
export const decisionRoundLook = decisionRound.omit({ reason: true, note: true }).extend({
  /** At which date the status of areas is compared; today unless given. */
  as_of: dateInBody.exactOptional(),
})

export const roundRow = z.object({
  id: z.string(),
  finding: z.enum(roundFindings),
  /** Null where it is unknown. */
  association_name: z.string().nullable(),
  status: applicationStatus.nullable(),
  status_since: z.string().nullable(),
  warnings: z.array(z.enum(roundWarnings)),
})
export type RoundRow = z.infer<typeof roundRow>

export const decisionRoundLooked = z.object({
  rows: z.array(roundRow),
  new: z.int(),
  already_there: z.int(),
  /** Journal numbers that the register does not have: with one of them nothing is entered. */
  unknown: z.array(z.string()),
  /** How often a number was there once more than needed. */
  repeated: z.int(),
  /** What it does to the status of areas today; null where nothing would be new. */
  status_effect: preview.shape.status_effect.nullable(),
  /** What was looked at; sent along when it is applied, so that nothing else is applied. */
  revision: z.int(),
})

export const decisionRoundApplied = decisionRound.extend({
  /** The revision that was looked at; another one by now is refused (409). */
  revision: z.int().exactOptional(),
})
export const decisionRoundMade = z.object({
  /** Null where every event was there already. */
  delivery: madeDelivery.nullable(),
  new: z.int(),
  already_there: z.int(),
})
