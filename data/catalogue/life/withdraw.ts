// A layer is taken down: from then on it is nowhere, in none of its versions, until it is published again.
import { AppError } from '../../../api/contract/problem.ts'
import type { Recording } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'
import type { WorkingLayer } from '../working/working_layers.ts'

const endSql = sqlFile(import.meta.url, './end_version.sql')
const raiseEditionSql = sqlFile(import.meta.url, './raise_edition.sql')

export async function withdrawLayer(
  { connection, note, by, now }: Recording,
  layer: WorkingLayer,
  reason: string,
): Promise<void> {
  const { layer_id, version_id, edition, standing_version_id, standing_number, standing_state } = layer
  if (standing_version_id === null || standing_state !== 'published')
    throw new AppError('conflict', 'The layer is not published, so there is nothing to withdraw.')
  await connection.run(endSql, {
    version_id: standing_version_id,
    state: 'withdrawn',
    now: now.toISOString(),
  })
  // Whoever still has the layer on the screen as published shall not bring it back by what they were about to publish.
  await connection.run(raiseEditionSql, { version_id, edition: edition + 1 })
  note({
    by,
    action: 'layer_withdrawn',
    object: ['layer', layer_id],
    before: { version: standing_number },
    after: { reason },
    account_id: by.actor,
  })
}
