// What everything that is said has: words, and perhaps a place.
import { z } from 'zod'
import { hasOnlySigns } from '../cases/case_values.ts'
import { longestSaid } from './dialogue_codes.ts'

/** Words that are not only spaces. */
export function saidText(most: number = longestSaid) {
  return z
    .string()
    .trim()
    .min(1, { error: 'words, not only spaces' })
    .max(most, { error: `at most ${most} characters` })
    .refine(hasOnlySigns, { error: 'words without signs that cannot be seen' })
}

/** In degrees; Sweden with some sea round it, so that axes that are swapped are noticed. */
export const saidPlace = z.strictObject({
  longitude: z.number({ error: 'a longitude in Sweden, from 10 to 25' }).min(10).max(25),
  latitude: z.number({ error: 'a latitude in Sweden, from 55 to 70' }).min(55).max(70),
})
export type SaidPlace = z.infer<typeof saidPlace>

/** A field that people do not see and leave empty: only programs that fill in every form write in it. */
export const leftEmpty = z.literal('', { error: 'left empty: people do not see this field' }).optional()
