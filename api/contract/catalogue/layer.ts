import { z } from 'zod'
import { words } from '../codes.ts'
import { longestSearch } from '../limits.ts'
import { asParameter, dateParameter, pageParameters } from '../question.ts'
import { downloadFormats, fieldTypes, publisherTypes } from './catalogue_codes.ts'
import { layerKinds, layerOrigins } from './filter_codes.ts'
import { layerDescription, theme } from './layer_description.ts'
import { versionFacts } from './publishing.ts'
import { score } from './score.ts'

const level = z.int().min(0).max(4)
/** KLASSA's levels 0–4 for confidentiality, integrity and availability. */
export const classification = z.object({ k: level, r: level, t: level })

const layerField = z.object({
  name: z.string(),
  title: words,
  description: words,
  unit: z.string(),
  type: z.enum(fieldTypes),
  classification,
  /** As classified, or opened by this installation. */
  is_public: z.boolean(),
  /** Counts of people below this are not shown; null: not such a count. */
  suppress_below: z.int().nullable(),
})

export const layer = z.object({
  id: z.string(),
  /** A register of the product, or what a producer has published. */
  origin: z.enum(layerOrigins),
  kind: z.enum(layerKinds),
  title: words,
  abstract: words,
  geometry_kind: z.enum(['point', 'line', 'polygon', 'mixed']).nullable(),
  /** Of the layer as a whole; of its geometry where it is a register's. */
  classification,
  is_public: z.boolean(),
  publisher: z.object({
    id: z.string().nullable(),
    name: z.string(),
    type: z.enum(publisherTypes).nullable(),
  }),
  licence: z.string().nullable(),
  themes: z.array(theme),
  rows: z.int(),
  /** The date that the data describes. */
  data_as_of: z.string().nullable(),
  /** RFC 3339, UTC: when it was first published, and when it was last changed. Null for a register that is empty. */
  issued_at: z.string().nullable(),
  modified_at: z.string().nullable(),
  /** West, south, east, north in degrees. */
  bounds: z.array(z.number()).nullable(),
  score,
  fields: z.array(layerField),
})
export type Layer = z.infer<typeof layer>

/** One layer by itself. */
export const oneLayer = layer.extend({
  description: layerDescription.omit({ fields: true, classification: true }),
  /** In which formats the caller can download it: none of a raster of which bands are held back. */
  formats: z.array(z.enum(downloadFormats)),
  /** The present one first. Of a register none: it is kept as events. */
  versions: z.array(versionFacts),
})
export type OneLayer = z.infer<typeof oneLayer>

export const layerFacets = z.object({
  origin: z.record(z.string(), z.int()),
  kind: z.record(z.string(), z.int()),
  publisher: z.record(z.string(), z.int()),
  theme: z.record(z.string(), z.int()),
  licence: z.record(z.string(), z.int()),
})

export const layersQuery = z.strictObject({
  /** Words in title, abstract and keywords. */
  q: z.string().max(100).optional(),
  origin: z.enum(layerOrigins).optional(),
  kind: z.enum(layerKinds).optional(),
  /** The publisher's id. */
  publisher: z.string().max(60).optional(),
  theme: theme.optional(),
  licence: z.string().max(300).optional(),
  sort: z.string().optional(),
  ...pageParameters,
  ...asParameter,
})
export const layers = z.object({
  items: z.array(layer),
  total: z.int(),
  facets: layerFacets,
  /** The names of the publishers in the facet, by their id. */
  publisher_names: z.record(z.string(), z.string()),
})

/** A part of a layer, as a table or a file. */
export const partParameters = {
  /** West, south, east, north in degrees. */
  bbox: z
    .string()
    .regex(/^-?\d+(\.\d+)?(,-?\d+(\.\d+)?){3}$/, {
      error: 'west,south,east,north in degrees, such as 12.1,57.5,13.2,58.4',
    })
    .optional(),
  /** Names of fields, with commas between. */
  fields: z.string().min(1).max(20_000).optional(),
  /** Of a register with statuses: the date. Of a published layer: the version that described that date. */
  as_of: dateParameter.optional(),
  /** An earlier version of a published layer, by its number. */
  version: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, { error: 'the number of a version' })
    .optional(),
}
export const downloadQuery = z.strictObject({
  format: z.enum(downloadFormats, { error: `one of ${downloadFormats.join(', ')}` }),
  ...partParameters,
  ...asParameter,
})
export const readmeQuery = z.strictObject({ ...partParameters, ...asParameter })

/** Besides the fields of the layer. */
export const featureSorts = ['feature_id'] as const
export const featuresQuery = z.strictObject({
  ...partParameters,
  /** Text in any of the fields that are text. */
  q: z.string().max(longestSearch).optional(),
  sort: z.string().max(201).optional(),
  /** Whether each row comes with its place. */
  geometry: z.enum(['true', 'false'], { error: 'true or false' }).optional(),
  ...pageParameters,
  ...asParameter,
})
/** Whole numbers beyond 2^53, which JavaScript would take for others, come as text. */
const fieldValue = z.union([z.string(), z.number(), z.boolean()]).nullable()
export const feature = z.object({
  feature_id: z.int(),
  properties: z.record(z.string(), fieldValue),
  /** Only when asked for: GeoJSON in EPSG:4326, null where the row has no place. */
  geometry: z.looseObject({ type: z.string() }).nullable().optional(),
})
export const features = z.object({ items: z.array(feature), total: z.int() })
export type Features = z.infer<typeof features>

export const statisticsQuery = z.strictObject({
  /** The name of one field. */
  field: z.string().min(1).max(200),
  ...asParameter,
})
/** What a field's values are like, of those that are shown. */
export const fieldStatistics = z.object({
  field: z.string(),
  type: z.enum(fieldTypes),
  rows: z.int(),
  /** Rows without a value that is shown. */
  missing: z.int(),
  /** How many different values there are. */
  distinct: z.int(),
  min: fieldValue,
  max: fieldValue,
  /** Of numbers. */
  mean: z.number().nullable(),
  /** The most frequent values, at most ten, the most frequent first. */
  frequent: z.array(z.object({ value: fieldValue, rows: z.int() })),
})
export type FieldStatistics = z.infer<typeof fieldStatistics>
