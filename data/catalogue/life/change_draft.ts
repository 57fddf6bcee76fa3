// Writes a change of description or data into the layer's draft; where there is none, one begins. Whoever changes it is its drafter from then on: a person, for
// what a machine renews in somebody's draft would otherwise leave them alone with four eyes.
import type { LayerDescription } from '../../../api/contract/catalogue/layer_description.ts'
import type { Recording } from '../../accounts/recording.ts'
import { system } from '../../audit/entry.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { hasDraft, type WorkingLayer } from '../working/working_layers.ts'
import { newVersionId } from './version_id.ts'

const changeDraftSql = sqlFile(import.meta.url, './change_draft.sql')
const insertVersionSql = sqlFile(import.meta.url, './insert_version.sql')

type Change = {
  readonly data_id: string
  readonly description: LayerDescription
  readonly as_of: string | null
}

/** The edition that it has now. */
export async function changeDraft(
  { connection, by, now }: Recording,
  layer: WorkingLayer,
  { data_id, description, as_of }: Change,
): Promise<number> {
  const edition = layer.edition + 1
  const changed = {
    data_id,
    as_of,
    description: JSON.stringify(description),
    edition,
    drafted_at: now.toISOString(),
    drafted_by: by.actor === system.actor && hasDraft(layer) ? layer.drafted_by : by.actor,
  }
  if (hasDraft(layer)) await connection.run(changeDraftSql, { version_id: layer.version_id, ...changed })
  else
    await connection.run(insertVersionSql, {
      version_id: newVersionId(),
      layer_id: layer.layer_id,
      ...changed,
    })
  return edition
}
