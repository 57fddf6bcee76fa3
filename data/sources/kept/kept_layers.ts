// What a source offers, layer by layer, and what became of each.
import { z } from 'zod'
import { fieldTypes } from '../../../api/contract/catalogue/catalogue_codes.ts'
import { sourceLayerStates } from '../../../api/contract/catalogue/source_codes.ts'
import type { Asked, Recording } from '../../accounts/recording.ts'
import { fromJson } from '../../catalogue/published_layers.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { saidBySource } from '../said_by_source.ts'

const layersSql = sqlFile(import.meta.url, './source_layers.sql')
const insertSql = sqlFile(import.meta.url, './insert_source_layer.sql')
const deleteSql = sqlFile(import.meta.url, './delete_source_layers.sql')
const linkSql = sqlFile(import.meta.url, './link_layer.sql')

const layerRow = z.object({
  name: z.string(),
  title: z.string(),
  state: z.enum(sourceLayerStates),
  layer_id: z.string().nullable(),
  metadata_id: z.string().nullable(),
  columns: fromJson(z.array(z.object({ name: z.string(), type: z.enum(fieldTypes) }))).nullable(),
  brought_sha256: z.string().nullable(),
  description: fromJson(saidBySource),
  checked_at: z.string().nullable(),
  looked_problem: z.string().nullable(),
  problem: z.string().nullable(),
  notes: fromJson(z.array(z.string())),
})
export type KeptSourceLayer = z.infer<typeof layerRow>

export async function sourceLayers(asked: Asked, source_id: string): Promise<KeptSourceLayer[]> {
  return asked.rows(layersSql, { source_id }, layerRow)
}

/** In place of the one of this name. */
export async function keepSourceLayer(
  { connection }: Pick<Recording, 'connection'>,
  source_id: string,
  layer: KeptSourceLayer,
): Promise<void> {
  await connection.run(deleteSql, { source_id, name: layer.name })
  await connection.run(insertSql, {
    ...layer,
    source_id,
    columns: layer.columns && JSON.stringify(layer.columns),
    description: JSON.stringify(layer.description),
    notes: JSON.stringify(layer.notes),
  })
}

export async function linkLayer(
  { connection }: Pick<Recording, 'connection'>,
  link: { source_id: string; name: string; layer_id: string },
): Promise<void> {
  await connection.run(linkSql, link)
}
