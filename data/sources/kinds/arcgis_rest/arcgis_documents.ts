// The answers of the ArcGIS REST API (services directory, map and feature services), as far as they are used.
import { z } from 'zod'

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '')

/** Errors come with the status 200. */
export const failure = z.looseObject({ error: z.looseObject({ code: z.number().default(0), message: text }) })

export const directory = z.looseObject({
  folders: z.array(z.string()).default([]),
  services: z.array(z.looseObject({ name: z.string(), type: z.string() })),
})

export const field = z.looseObject({
  name: z.string(),
  type: z.string(),
  alias: text,
  domain: z
    .looseObject({
      type: z.string().default(''),
      codedValues: z
        .array(z.looseObject({ name: z.string(), code: z.union([z.string(), z.number()]) }))
        .default([]),
      range: z.array(z.number()).default([]),
    })
    .nullish(),
})
export type ArcgisField = z.infer<typeof field>

export const arcgisLayer = z.looseObject({
  id: z.int(),
  name: z.string(),
  type: z.string().default(''),
  description: text,
  copyrightText: text,
  geometryType: text,
  fields: z
    .array(field)
    .nullish()
    .transform((fields) => fields ?? []),
  objectIdField: text,
  maxRecordCount: z.int().nullish(),
  capabilities: text,
  hasMetadata: z.boolean().nullish(),
  advancedQueryCapabilities: z.looseObject({ supportsPagination: z.boolean().nullish() }).nullish(),
})
export type ArcgisLayer = z.infer<typeof arcgisLayer>

export const everyLayer = z.looseObject({
  layers: z.array(arcgisLayer).default([]),
  tables: z.array(arcgisLayer).default([]),
})

const attributes = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
export const featurePage = z.looseObject({
  exceededTransferLimit: z.boolean().nullish(),
  spatialReference: z.looseObject({ wkid: z.int().nullish(), latestWkid: z.int().nullish() }).nullish(),
  features: z.array(
    z.looseObject({
      attributes,
      geometry: z
        .looseObject({
          x: z.union([z.number(), z.string()]).nullish(),
          y: z.union([z.number(), z.string()]).nullish(),
          points: z.array(z.array(z.number().nullable())).nullish(),
          paths: z.array(z.array(z.array(z.number().nullable()))).nullish(),
          rings: z.array(z.array(z.array(z.number().nullable()))).nullish(),
        })
        .nullish(),
    }),
  ),
})
export type ArcgisFeature = z.infer<typeof featurePage>['features'][number]

export const objectIds = z.looseObject({ objectIds: z.array(z.int()).nullable() })
export const counted = z.looseObject({ count: z.int() })
