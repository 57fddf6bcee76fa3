// A draft goes, with the data that nobody published. A layer that never was public goes with it.
import { AppError } from '../../../api/contract/problem.ts'
import type { Recording } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { dropUnusedData } from '../data/drop_unused_data.ts'
import { hasDraft, type WorkingLayer } from '../working/working_layers.ts'

const deleteVersionSql = sqlFile(import.meta.url, './delete_version.sql')
const deleteLayerSql = sqlFile(import.meta.url, './delete_layer.sql')
const raiseEditionSql = sqlFile(import.meta.url, './raise_edition.sql')

/** The files that may not be needed any more (data/forget_files.ts). */
export async function discardDraft(recording: Recording, layer: WorkingLayer): Promise<string[]> {
  const { connection, note, by } = recording
  const { layer_id, version_id, standing_version_id, edition } = layer
  if (!hasDraft(layer))
    throw new AppError('conflict', 'The layer has no draft. To take down what is published, withdraw it.')
  await connection.run(deleteVersionSql, { version_id })
  // Whoever still has the draft on the screen shall not save it over a later one of the same edition.
  if (standing_version_id !== null)
    await connection.run(raiseEditionSql, { version_id: standing_version_id, edition: edition + 1 })
  else await connection.run(deleteLayerSql, { layer_id })
  const unused = await dropUnusedData(recording, layer_id)
  note({
    by,
    action: 'layer_draft_discarded',
    object: ['layer', layer_id],
    before: { edition, rows: layer.rows },
    after: { is_layer_gone: standing_version_id === null },
  })
  return unused
}
