// The open-data score: how well a layer can be found, got and used, point by point.
import { z } from 'zod'
import { words } from '../codes.ts'
import { scoreDimensions } from './catalogue_codes.ts'

export { type ScoreDimension, scoreDimensions } from './catalogue_codes.ts'

export const scoreCheck = z.object({
  id: z.string(),
  dimension: z.enum(scoreDimensions),
  points: z.int(),
  /** Points that can be earned. */
  of: z.int(),
  /** What was looked at, and what was found. */
  why: words,
  /** How the missing points are earned; null where none is missing. */
  how: words.nullable(),
  /** The field of the description that has to be filled in, where it is one. */
  field: z.string().nullable(),
})
export type ScoreCheck = z.infer<typeof scoreCheck>

export const dimensionScore = z.object({ dimension: z.enum(scoreDimensions), points: z.int(), of: z.int() })

export const score = z.object({
  points: z.int(),
  of: z.int(),
  /** Whole per cent of the points that can be earned. */
  score_pct: z.int(),
  /** 0 to 5. */
  stars: z.int(),
  dimensions: z.array(dimensionScore),
})
export type Score = z.infer<typeof score>

export const layerScore = score.extend({ checks: z.array(scoreCheck) })
export type LayerScore = z.infer<typeof layerScore>
