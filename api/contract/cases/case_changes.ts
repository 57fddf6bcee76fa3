// What is sent to change a case.
import { z } from 'zod'
import { madeDelivery } from '../deliveries/delivery.ts'
import { endDate, message, payment, supplement } from './case.ts'
import { longestReason, paymentKinds, supplementOutcomes } from './case_codes.ts'
import { amount_sek, dateInBody, edition, severalLines, severalLinesOrNone } from './case_values.ts'

export const supplementAsked = z.strictObject({
  what: severalLines(),
  /** Not in the past. */
  due_on: dateInBody,
  /** Enters the status `supplement_requested` in the register too, dated today: it takes the right to import. */
  also_event: z.boolean().default(false),
})
/** The delivery where the event was wanted; null where it was not, or was there already. */
export const supplementMade = z.object({ supplement, delivery: madeDelivery.nullable() })

export const supplementAnswered = z.strictObject({ edition, answer: severalLines() })
export const supplementClosed = z.strictObject({
  edition,
  outcome: z.enum(supplementOutcomes, { error: `one of ${supplementOutcomes.join(', ')}` }),
})

export const messageSent = z.strictObject({ text: severalLines() })
export const messageMade = message

export const endDateSet = z.strictObject({
  ends_on: dateInBody,
  reason: severalLinesOrNone(longestReason),
  /** The id of the end date that was read as the one that holds; null where there was none. */
  based_on: z.string().nullable(),
})

export const endDates = z.object({ items: z.array(endDate), total: z.int() })

export const paymentEntered = z.strictObject({
  kind: z.enum(paymentKinds, { error: `one of ${paymentKinds.join(', ')}` }),
  /** Not in the future. */
  paid_on: dateInBody,
  amount_sek,
  note: severalLinesOrNone(longestReason),
  /** Needed where it makes more paid than granted. */
  is_confirmed: z.boolean().default(false),
})
export const paymentMade = payment

export const paymentStruck = z.strictObject({ edition, reason: severalLines(longestReason) })

export const handlerSet = z.strictObject({
  /** Null: nobody. */
  account_id: z.string().min(1).max(100).nullable(),
  /** Who was read as the handler; null where there was none. */
  based_on: z.string().nullable(),
})
export const handlerNow = z.object({ handler_id: z.string().nullable(), handler_name: z.string().nullable() })
export const handlers = z.object({
  items: z.array(z.object({ account_id: z.string(), name: z.string() })),
  total: z.int(),
})
