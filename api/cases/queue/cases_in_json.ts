// A row of the engine that holds a list of cases as JSON: so many rows by themselves take the driver longer.
import { z } from 'zod'

export function casesInJson<Case extends z.ZodType>(one: Case) {
  const text = z.string().transform((json): unknown => JSON.parse(json))
  return z.object({ cases: text.pipe(z.array(one)) })
}
