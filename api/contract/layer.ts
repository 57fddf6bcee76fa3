import { z } from 'zod'
import { words } from './codes.ts'
import { asParameter, pageParameters } from './question.ts'
import { registerNames } from './vocabulary.ts'

const level = z.int().min(0).max(4)
/** KLASSA's levels 0–4 for confidentiality, integrity and availability. */
export const classification = z.object({ k: level, r: level, t: level })

const layerField = z.object({
  name: z.string(),
  title: words,
  type: z.enum(['text', 'date', 'code', 'municipality', 'sek']),
  classification,
  /** As classified, or opened by this installation. */
  is_public: z.boolean(),
})

export const layer = z.object({
  id: z.enum(registerNames),
  title: words,
  geometry_kind: z.enum(['point', 'line', 'polygon']),
  /** Of the geometry. */
  classification,
  is_public: z.boolean(),
  rows: z.int(),
  data_as_of: z.string().nullable(),
  fields: z.array(layerField),
})
export type Layer = z.infer<typeof layer>

export const layersQuery = z.strictObject({ ...pageParameters, ...asParameter })
export const layers = z.object({ items: z.array(layer), total: z.int() })
