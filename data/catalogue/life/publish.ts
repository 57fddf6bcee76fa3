// What is worked on becomes what everybody sees. New data is a new version and ends the one before; another description of the same data is not.
import { AppError } from '../../../api/contract/problem.ts'
import type { Recording } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { blockersOf } from '../blockers.ts'
import { type WorkingLayer, workingLayer } from '../working/working_layers.ts'
import { demandEdition } from './demand_edition.ts'
import { withheldByFourEyes } from './four_eyes.ts'

const publishNewSql = sqlFile(import.meta.url, './publish_new_data.sql')
const publishSameSql = sqlFile(import.meta.url, './publish_same_data.sql')
const endSql = sqlFile(import.meta.url, './end_version.sql')
const deleteVersionSql = sqlFile(import.meta.url, './delete_version.sql')

/** Throws AppError('conflict') where something stands in the way, and says what. */
export async function publishLayer(recording: Recording, layer: WorkingLayer, read: number): Promise<void> {
  const { connection, note, by } = recording
  demandEdition(layer, read)
  if (layer.version_state === 'published')
    throw new AppError('conflict', 'Everything is published already. Change data or description first.')
  demandNoBlockers(layer)
  const withheld = withheldByFourEyes(layer, by.actor)
  if (withheld) throw new AppError('forbidden', withheld)
  if (layer.standing_data_id === layer.data_id) await publishSameData(recording, layer)
  else await publishNewData(recording, layer)
  const now = await workingLayer(connection, layer.layer_id)
  note({
    by,
    action: 'layer_published',
    object: ['layer', layer.layer_id],
    before: { version: layer.standing_state === 'published' ? layer.standing_number : null },
    after: {
      version: now?.number ?? null,
      edition: read,
      rows: layer.rows,
      drafted_by: layer.drafted_by,
      k: layer.description.classification.k,
    },
  })
}

function demandNoBlockers(layer: WorkingLayer): void {
  const blockers = blockersOf(layer)
  if (blockers.length === 0) return
  const faults = blockers.map(({ field, code, words }) => ({ parameter: field ?? code, detail: words.en }))
  throw new AppError(
    'conflict',
    `The draft cannot be published yet: ${blockers.map(({ words }) => words.en).join(' ')}`,
    faults,
  )
}

async function publishNewData({ connection, by, now }: Recording, layer: WorkingLayer): Promise<void> {
  const at = now.toISOString()
  const { layer_id, version_id, standing_version_id, standing_state } = layer
  if (standing_version_id !== null && standing_state === 'published')
    await connection.run(endSql, { version_id: standing_version_id, state: 'superseded', now: at })
  await connection.run(publishNewSql, { layer_id, version_id, now: at, by: by.actor })
}

/** The version keeps its number and the day on which it came out. */
async function publishSameData({ connection, by, now }: Recording, layer: WorkingLayer): Promise<void> {
  const { version_id, standing_version_id, as_of, edition, drafted_at, drafted_by } = layer
  await connection.run(publishSameSql, {
    standing_version_id,
    as_of,
    description: JSON.stringify(layer.description),
    edition,
    drafted_at,
    drafted_by,
    now: now.toISOString(),
    by: by.actor,
  })
  if (version_id !== standing_version_id) await connection.run(deleteVersionSql, { version_id })
}
