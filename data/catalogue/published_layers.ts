// The layers that are published now, as the catalogue keeps them: with every field, whoever asks. What of it is seen is decided in api/layers.
import { z } from 'zod'
import { publisherTypes } from '../../api/contract/catalogue/catalogue_codes.ts'
import { dataColumn, layerDescription } from '../../api/contract/catalogue/layer_description.ts'
import { dataFacts, versionFacts } from '../../api/contract/catalogue/publishing.ts'
import type { Connection } from '../database/connection.ts'
import { sqlFile } from '../database/sql_file.ts'

const layersSql = sqlFile(import.meta.url, './published_layers.sql')
const historySql = sqlFile(import.meta.url, './version_history.sql')

/** A JSON column, parsed. */
export function fromJson<T>(shape: z.ZodType<T>): z.ZodType<T, string> {
  return z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(shape)
}

const degrees = z.number().nullable()
export const publishedLayerRow = z.object({
  layer_id: z.string(),
  organisation_id: z.string(),
  organisation_name: z.string().nullable(),
  publisher_type: z.enum(publisherTypes).nullable(),
  homepage: z.string().nullable(),
  email: z.string().nullable(),
  number: z.int(),
  description: fromJson(layerDescription),
  as_of: z.string().nullable(),
  first_issued_at: z.string(),
  issued_at: z.string(),
  published_at: z.string(),
  data_id: z.string(),
  kind: dataFacts.shape.kind,
  file_sha256: z.string(),
  crs: z.string().nullable(),
  geometry_kind: dataFacts.shape.geometry_kind,
  rows: z.int(),
  west: degrees,
  south: degrees,
  east: degrees,
  north: degrees,
  columns: fromJson(z.array(dataColumn)),
})
export type PublishedLayer = z.infer<typeof publishedLayerRow>

const historyRow = versionFacts.extend({
  layer_id: z.string(),
  /** Of the layer as it was classified then. */
  k: z.int().nullable(),
  /** On which it was passed on, whatever those of a later one are. */
  terms: fromJson(layerDescription.pick({ licence: true, attribution: true, permission: true })),
})
export type PublicVersion = z.infer<typeof historyRow>

type Asked = Pick<Connection, 'rows'>

export async function publishedLayers(asked: Asked): Promise<PublishedLayer[]> {
  return asked.rows(layersSql, {}, publishedLayerRow)
}

/** By layer, the newest first. */
export async function versionHistory(asked: Asked): Promise<ReadonlyMap<string, PublicVersion[]>> {
  const found = await asked.rows(historySql, {}, historyRow)
  const byLayer = new Map<string, PublicVersion[]>()
  for (const version of found)
    byLayer.set(version.layer_id, [...(byLayer.get(version.layer_id) ?? []), version])
  return byLayer
}
