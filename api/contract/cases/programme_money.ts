// The programme's money, in all and year by year.
import { z } from 'zod'
import { words } from '../codes.ts'
import { asParameter, dateParameter, wholeNumber } from '../question.ts'

const sums = {
  /** Of every application received. */
  applications: z.int(),
  applied_sek: z.number(),
  /** Of every application received that is neither withdrawn nor rejected. */
  granted_applications: z.int(),
  granted_sek: z.number(),
  /** Entered as payments, not struck out, on or before the day. */
  paid_sek: z.number(),
  /** Granted and not paid, at least 0 for each application. */
  unpaid_sek: z.number(),
}

export const moneyOfYear = z.object({
  /** Null: the application has no event. */
  year: z.int().nullable(),
  ...sums,
})

export const programmeMoney = z.object({
  as_of: z.string(),
  programme: z.object({ name: words, money_sek: z.number(), from: z.string(), to: z.string() }).nullable(),
  total: z.object({
    ...sums,
    /** The programme's money less what is granted; null without a programme. */
    left_sek: z.number().nullable(),
  }),
  years: z.array(moneyOfYear),
})
export type ProgrammeMoney = z.infer<typeof programmeMoney>

export const programmeMoneyQuery = z.strictObject({ ...asParameter, as_of: dateParameter.optional() })

export const moneyKinds = ['applied', 'granted', 'paid'] as const
export const moneyRowsQuery = z.strictObject({
  ...asParameter,
  as_of: dateParameter.optional(),
  year: wholeNumber(1900, 2200),
  kind: z.enum(moneyKinds, { error: `one of ${moneyKinds.join(', ')}` }),
})
export const moneyRow = z.object({
  id: z.string(),
  association_name: z.string(),
  status: z.string().nullable(),
  /** The day that puts it in the year: received, granted or paid. */
  date: z.string().nullable(),
  amount_sek: z.number(),
})
export const moneyRows = z.object({ as_of: z.string(), items: z.array(moneyRow), total: z.int() })
