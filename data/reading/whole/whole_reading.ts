// What a file becomes that is read whole: a Parquet file with every column of it, typed, as data/published/README.md describes the table.
import { z } from 'zod'
import { fieldTypes } from '../../../api/contract/catalogue/catalogue_codes.ts'
import { dataColumn } from '../../../api/contract/catalogue/layer_description.ts'

export const geometryKinds = ['point', 'line', 'polygon', 'mixed'] as const

export const wholeReading = z.object({
  parquet: z.string(),
  kind: z.enum(['vector', 'table']),
  format: z.string(),
  layer: z.string().exactOptional(),
  layers: z.array(z.string()),
  crs: z.string().exactOptional(),
  rows: z.int(),
  /** Null where no row has a place. */
  geometry_kind: z.enum(geometryKinds).nullable(),
  /** West, south, east, north in degrees. */
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
  columns: z.array(dataColumn.extend({ type: z.enum(fieldTypes) })),
  notes: z.array(z.string()),
})
export type WholeReading = z.infer<typeof wholeReading>
