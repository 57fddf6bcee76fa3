// Values that the bodies of cases share.
import { z } from 'zod'
import { longestCaseText } from './case_codes.ts'

/** Besides the ends of lines: what turns the direction of writing, or is no sign at all, could make a text say something else. */
export function hasOnlySigns(text: string): boolean {
  return !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text.replaceAll(/[\n\r\t]/g, ''))
}

/** Text of several lines. */
export function severalLines(longest = longestCaseText) {
  const error = `text of 1 to ${longest} characters`
  return z.string().trim().min(1, { error }).max(longest, { error }).refine(hasOnlySigns, { error })
}

/** Null or left out: nothing is said. */
export function severalLinesOrNone(longest = longestCaseText) {
  return severalLines(longest).nullable().default(null)
}

export const dateInBody = z.iso.date({ error: 'a date such as 2026-06-30' })

export const edition = z
  .int({ error: 'the edition that was read' })
  .min(1, { error: 'the edition that was read' })

export const amount_sek = z
  .int({ error: 'whole kronor, more than 0' })
  .min(1, { error: 'whole kronor, more than 0' })
  .max(100_000_000_000, { error: 'at most 100 billion kronor' })

export const languageParameter = { language: z.enum(['sv', 'en'], { error: 'sv or en' }).optional() }
