// The open-data score: how well a layer can be found, got and used, point by point.
import { z } from 'zod'
import { words } from '../codes.ts'
import { asParameter } from '../question.ts'
import { publisherTypes, scoreDimensions } from './catalogue_codes.ts'

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

/** Of several layers: the means. */
export const meanScore = z.object({
  layers: z.int(),
  points: z.int(),
  of: z.int(),
  score_pct: z.int(),
  /** With one decimal. */
  stars: z.number(),
  dimensions: z.array(dimensionScore),
})
export type MeanScore = z.infer<typeof meanScore>

export const catalogueScore = z.object({
  whole: meanScore,
  /** By name. */
  publishers: z.array(
    z.object({
      publisher: z.object({
        /** The organisation; null for the region itself. */
        id: z.string().nullable(),
        name: z.string(),
        type: z.enum(publisherTypes).nullable(),
      }),
      score: meanScore,
    }),
  ),
})
export type CatalogueScore = z.infer<typeof catalogueScore>

export const scoreHistory = z.object({ items: z.array(meanScore.extend({ scored_on: z.string() })) })
export type ScoreHistory = z.infer<typeof scoreHistory>

export const scoreHistoryQuery = z.strictObject({
  layer: z.string().min(1).max(200).optional(),
  /** The publisher's id. */
  publisher: z.string().min(1).max(60).optional(),
  ...asParameter,
})
