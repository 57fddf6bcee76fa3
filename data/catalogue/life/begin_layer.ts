// A new layer: its first draft, with data and a description that is begun.
import type { LayerDescription } from '../../../api/contract/catalogue/layer_description.ts'
import type { Recording } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { type NewData, writeData } from '../data/write_data.ts'
import { newVersionId } from './version_id.ts'

const insertLayerSql = sqlFile(import.meta.url, './insert_layer.sql')
const insertVersionSql = sqlFile(import.meta.url, './insert_version.sql')

type Begun = {
  readonly layer_id: string
  readonly organisation_id: string
  readonly data: NewData
  readonly description: LayerDescription
  readonly as_of: string | null
}

/** That the id is free is the caller's to see to (layer_id.ts), in the same transaction. */
export async function beginLayer(recording: Recording, begun: Begun): Promise<void> {
  const { connection, note, by, now } = recording
  const { layer_id, organisation_id, data, description, as_of } = begun
  const at = now.toISOString()
  await connection.run(insertLayerSql, { layer_id, organisation_id, now: at, by: by.actor })
  const data_id = await writeData(recording, layer_id, data)
  await connection.run(insertVersionSql, {
    version_id: newVersionId(),
    layer_id,
    data_id,
    as_of,
    description: JSON.stringify(description),
    edition: 1,
    drafted_at: at,
    drafted_by: by.actor,
  })
  const { file_name, file_bytes, rows } = data
  note({
    by,
    action: 'layer_drafted',
    object: ['layer', layer_id],
    after: { organisation_id, file_name, file_bytes, rows },
    account_id: by.actor,
  })
}
