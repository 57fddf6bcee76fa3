// A point that the engine wrote as GeoJSON, as longitude and latitude.
import { z } from 'zod'

const point = z.object({ coordinates: z.tuple([z.number(), z.number()]) })
/** About a metre: nobody points more exactly. */
const decimals = 1e5

/** Null where there is none. */
export const positionOf = z
  .string()
  .nullable()
  .transform((text) => {
    if (text === null) return null
    const [longitude, latitude] = point.parse(JSON.parse(text)).coordinates
    const rounded = (degrees: number) => Math.round(degrees * decimals) / decimals
    return { longitude: rounded(longitude), latitude: rounded(latitude) }
  })
