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
