// One row of a register, as it is corrected by hand.
import { z } from 'zod'
import { registerName } from '../codes.ts'
import { madeDelivery } from '../deliveries/delivery.ts'
import { preview } from '../deliveries/import.ts'
import { geojson } from '../filters.ts'
import { asParameter } from '../question.ts'
import { longestReason } from './case_codes.ts'
import { severalLines } from './case_values.ts'

export const rowParameters = z.object({ id: z.string().min(1).max(100), key: z.string().min(1).max(500) })

/** By the register's own column names; amounts are numbers, the rest text. */
const fields = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

export const registerRow = z.object({
  register: registerName,
  key: z.string(),
  fields,
  /** In EPSG:4326; null of registers without geometry. */
  geometry: geojson.nullable(),
  /** The same in EPSG:3006, in metres, as it is kept. */
  geometry_3006: geojson.nullable(),
  /** Names the row as it is: sent back as `fingerprint`, so that two do not overwrite each other. */
  fingerprint: z.string(),
})
export type RegisterRow = z.infer<typeof registerRow>

const corrected = {
  /** The whole row: a column that is left out becomes empty. The key stays. */
  fields,
  /** GeoJSON; null or left out keeps the place as it is. */
  geometry: geojson.nullable().default(null),
  /** Of the geometry: EPSG:4326 unless given. */
  crs: z
    .string()
    .regex(/^EPSG:\d{4,6}$/, { error: 'such as EPSG:3006' })
    .default('EPSG:4326'),
  fingerprint: z.string().max(100),
}
export const rowLooked = z.strictObject(corrected)
export const rowCorrected = z.strictObject({ ...corrected, reason: severalLines(longestReason) })

export const rowEffect = z.object({
  /** The columns that would change, `geometry` included. */
  differing: z.array(z.string()),
  status_effect: preview.shape.status_effect,
  /** What would be refused, in the words of the delivery. */
  refused: z.array(z.string()),
})
export const rowMade = z.object({ row: registerRow, delivery: madeDelivery })
export const rowQuery = z.strictObject(asParameter)
