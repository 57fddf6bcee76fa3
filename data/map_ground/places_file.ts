// What a region may name on its map: places.geojson in the data folder, points in longitude and latitude.
import { z } from 'zod'

export const placesFile = z.looseObject({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.looseObject({
      properties: z.looseObject({ name: z.string().min(1), rank: z.int().min(1).max(3).optional() }),
      geometry: z.looseObject({
        type: z.literal('Point'),
        coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-85).max(85)]).rest(z.number()),
      }),
    }),
  ),
})
