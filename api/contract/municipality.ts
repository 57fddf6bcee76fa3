import { z } from 'zod'
import { filters, geojson } from './filters.ts'
import { indicatorFields } from './indicators.ts'
import { answeredAt, pageParameters, questionParameters } from './question.ts'

export const municipality = z.object({ code: z.string(), name: z.string(), ...indicatorFields })
export type Municipality = z.infer<typeof municipality>

export const municipalitySorts = municipality.keyof().options

export const municipalitiesQuery = z.strictObject({
  ...questionParameters,
  ...pageParameters,
  q: filters.q,
  sort: filters.sort,
})

export const municipalities = z.object({ ...answeredAt, items: z.array(municipality), total: z.int() })

export const municipalityAnswer = z.object({ ...answeredAt, ...municipality.shape, geometry: geojson })
