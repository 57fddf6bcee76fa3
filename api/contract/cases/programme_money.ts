// The programme's money, in all and year by year.
import { z } from 'zod'
import { applicationStatus, words } from '../codes.ts'
import { asParameter, dateParameter, pageParameters, wholeNumber } from '../question.ts'
import { languageParameter } from './case_values.ts'

const sums = z.object({
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
})
export type MoneySums = z.infer<typeof sums>

export const moneyOfYear = z.object({
  /** Null: the application has no event. */
  year: z.int().nullable(),
  ...sums.shape,
})

export const programmeMoney = z.object({
  as_of: z.string(),
  programme: z.object({ name: words, money_sek: z.number(), from: z.string(), to: z.string() }).nullable(),
  total: z.object({
    ...sums.shape,
    /** The programme's money less what is granted; null without a programme. */
    left_sek: z.number().nullable(),
  }),
  years: z.array(moneyOfYear),
})
export type ProgrammeMoney = z.infer<typeof programmeMoney>

export const programmeMoneyQuery = z.strictObject({ ...asParameter, as_of: dateParameter.optional() })

export const moneyFileQuery = programmeMoneyQuery.extend(languageParameter)

export const moneyKinds = ['applied', 'granted', 'paid'] as const
export type MoneyKind = (typeof moneyKinds)[number]
export const moneyRowsQuery = z.strictObject({
  ...asParameter,
  ...pageParameters,
  as_of: dateParameter.optional(),
  year: wholeNumber(1900, 2200),
  money: z.enum(moneyKinds, { error: `one of ${moneyKinds.join(', ')}` }),
})
export const moneyRow = z.object({
  id: z.string(),
  association_name: z.string(),
  status: applicationStatus.nullable(),
  /** The day that puts it in the year: received or granted; null of payments, which may be several. */
  date: z.string().nullable(),
  amount_sek: z.number(),
})
export type MoneyRow = z.infer<typeof moneyRow>
export const moneyRows = z.object({ as_of: z.string(), items: z.array(moneyRow), total: z.int() })
