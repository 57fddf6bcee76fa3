// What every question at a date may say, and what every answer to it carries.
import { z } from 'zod'
import { limitAtMost, settingRanges } from './limits.ts'

const calendarDate = z.iso.date({ error: 'a date such as 2015-06-30' })

/** A whole number in a query string. */
export function wholeNumber(from: number, to: number) {
  const words = `a whole number from ${from} to ${to}`
  return z
    .string()
    .regex(/^-?\d{1,9}$/, { error: words })
    .transform(Number)
    .refine((value) => value >= from && value <= to, { error: words })
}

/** A date in a query string. */
export const dateParameter = calendarDate

export const asParameter = {
  as: z.literal('public', { error: 'public: the answer as a caller without rights gets it' }).optional(),
}

/** The settings of the rules (data/RULES.md). */
export const settingsParameters = {
  passed_m: wholeNumber(settingRanges.passed_m.from, settingRanges.passed_m.to).optional(),
  share_pct: wholeNumber(settingRanges.share_pct.from, settingRanges.share_pct.to).optional(),
}

export const questionParameters = {
  as_of: dateParameter.optional(),
  ...settingsParameters,
  ...asParameter,
}

export const pageParameters = {
  limit: wholeNumber(1, limitAtMost).optional(),
  offset: wholeNumber(0, 999_999_999).optional(),
}

/** Beside the items or fields of every answer at a date. */
export const answeredAt = {
  as_of: z.string(),
  passed_m: z.int(),
  share_pct: z.int(),
  /** The date until which the registers describe the world; null when all are empty. */
  data_as_of: z.string().nullable(),
  /** True when as_of lies after data_as_of: the answer is what is known, not what is. */
  is_after_data: z.boolean(),
}
