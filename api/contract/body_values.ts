// Values of a JSON body.
import { z } from 'zod'
import { longestSlug, slugForm } from './limits.ts'

export function wholeNumberInBody(from: number, to: number) {
  const error = `a whole number from ${from} to ${to}`
  return z.int({ error }).min(from, { error }).max(to, { error })
}

/** The id that a person gives: lower-case letters, digits and hyphens, as in an address. */
export const slug = z
  .string()
  .regex(slugForm, { error: 'lower-case letters a to z, digits and single hyphens' })
  .max(longestSlug)

/** Words on one line, as in a name: what breaks lines or turns the direction of writing could make a page or an e-mail say something else. */
export function oneLine(longest: number) {
  const error = `text on one line, of 1 to ${longest} characters`
  return z
    .string()
    .trim()
    .min(1, { error })
    .max(longest, { error })
    .refine((text) => !/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(text), { error })
}
