// The records of the catalogue for harvesters.
import { z } from 'zod'
import { asParameter } from '../question.ts'

export const dcatForms = ['rdf', 'ttl', 'jsonld'] as const
export type DcatForm = (typeof dcatForms)[number]

export const dcatQuery = z.strictObject({
  /** Before what the header Accept says. */
  f: z.enum(dcatForms, { error: `one of ${dcatForms.join(', ')}` }).optional(),
  ...asParameter,
})
