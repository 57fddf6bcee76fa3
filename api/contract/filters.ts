// Filters that several lists share.
import { z } from 'zod'
import { longestSearch, municipalityCodeForm } from './limits.ts'

export const filters = {
  municipality: z
    .string()
    .regex(municipalityCodeForm, { error: 'a municipality code of four digits' })
    .optional(),
  area: z.string().max(200, { error: 'at most 200 characters' }).optional(),
  q: z
    .string()
    .max(longestSearch, { error: `at most ${longestSearch} characters` })
    .optional(),
  sort: z.string().optional(),
}

export const trueOrFalse = z.enum(['true', 'false'], { error: 'true or false' }).optional()

/** GeoJSON in EPSG:4326. */
export const geojson = z.looseObject({ type: z.string() })
