// The shapes of the answers that these tests read, as the design gives them: written apart from the product's own contract.
import { z } from 'zod'

const row = z.record(z.string(), z.unknown())

export const areaList = z.looseObject({
  items: z.array(z.looseObject({ id: z.string(), status: z.string().nullable() })),
  total: z.number(),
})
export const area = z.looseObject({
  id: z.string(),
  status: z.string().nullable(),
  evidence: z.array(z.looseObject({ rule: z.string(), held: z.boolean() })),
})
export const indicators = row
export const indicatorHistory = z.looseObject({ items: z.array(row) })
export const statusChanges = z.looseObject({
  items: z.array(
    z.looseObject({
      area_id: z.string(),
      date: z.string(),
      from_status: z.string().nullable(),
      to_status: z.string().nullable(),
      cause: z.looseObject({ rule: z.string(), records: z.array(z.unknown()) }),
    }),
  ),
  total: z.number(),
})
