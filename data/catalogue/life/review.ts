// A draft goes to review, and comes back with a reason.
import { AppError } from '../../../api/contract/problem.ts'
import type { Recording } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { hasDraft, type WorkingLayer } from '../working/working_layers.ts'
import { demandEdition } from './demand_edition.ts'
import { newVersionId } from './version_id.ts'

const submitSql = sqlFile(import.meta.url, './submit_draft.sql')
const returnSql = sqlFile(import.meta.url, './return_draft.sql')
const insertVersionSql = sqlFile(import.meta.url, './insert_version.sql')

export async function submitDraft(recording: Recording, layer: WorkingLayer, read: number): Promise<void> {
  const { connection, note, by, now } = recording
  demandEdition(layer, read)
  if (layer.version_state === 'in_review')
    throw new AppError('conflict', 'The draft is in review already. Publish it, or return it with a reason.')
  const version_id = await draftOf(recording, layer)
  await connection.run(submitSql, { version_id, now: now.toISOString(), by: by.actor })
  note({ by, action: 'layer_submitted', object: ['layer', layer.layer_id], after: { edition: read } })
}

export async function returnDraft(
  { connection, note, by }: Recording,
  layer: WorkingLayer,
  reason: string,
): Promise<void> {
  if (layer.version_state !== 'in_review')
    throw new AppError('conflict', 'There is nothing in review to return. Only what was submitted can be.')
  await connection.run(returnSql, { version_id: layer.version_id, reason })
  note({
    by,
    action: 'layer_returned',
    object: ['layer', layer.layer_id],
    after: { edition: layer.edition, reason },
    account_id: by.actor,
  })
}

/** What was withdrawn can be submitted as it is: it becomes a draft of whoever made it. */
async function draftOf({ connection }: Recording, layer: WorkingLayer): Promise<string> {
  if (hasDraft(layer)) return layer.version_id
  if (layer.version_state === 'published')
    throw new AppError('conflict', 'Everything is published already. Change data or description first.')
  const version_id = newVersionId()
  const { layer_id, data_id, as_of, edition, drafted_at, drafted_by } = layer
  const description = JSON.stringify(layer.description)
  await connection.run(insertVersionSql, {
    ...{ version_id, layer_id, data_id, as_of, description, edition, drafted_at, drafted_by },
  })
  return version_id
}
