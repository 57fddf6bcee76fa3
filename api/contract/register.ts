// What a register takes in: its columns in the exchange format, for the pages and files that explain it.
import { z } from 'zod'
import { registerName, words } from './codes.ts'
import { asParameter, pageParameters } from './question.ts'

export const registerColumn = z.object({
  name: z.string(),
  title: words,
  type: z.enum(['text', 'date', 'code', 'municipality', 'sek', 'number', 'wkt']),
  is_required: z.boolean(),
  /** The codes that may stand in the column; empty where it is free. */
  choices: z.array(z.string()),
})
export type RegisterColumn = z.infer<typeof registerColumn>

export const registerAnswer = z.object({
  name: registerName,
  title: words,
  key: z.array(z.string()),
  geometry_kind: z.enum(['point', 'line', 'polygon']).nullable(),
  /** Those of a table; a geodata file has the geometry instead of its columns. */
  columns: z.array(registerColumn),
  rows: z.int(),
  data_as_of: z.string().nullable(),
  /** The path of an empty Excel file with these columns. */
  template: z.string(),
})
export type RegisterAnswer = z.infer<typeof registerAnswer>

export const registersQuery = z.strictObject({ ...pageParameters, ...asParameter })
export const registersAnswer = z.object({ items: z.array(registerAnswer), total: z.int() })

export const templateQuery = z.strictObject({
  language: z.enum(['sv', 'en'], { error: 'sv or en' }).optional(),
  ...asParameter,
})
