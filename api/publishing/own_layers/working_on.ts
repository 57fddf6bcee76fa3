// One step in the life of a layer: found, allowed, done and noted in one transaction, by whoever asks.
import type { Context } from 'hono'
import type { Recording } from '../../../data/accounts/recording.ts'
import type { WorkingLayer } from '../../../data/catalogue/working/working_layers.ts'
import { byOf } from '../../access/permissions.ts'
import { recordingAs } from '../../access/recording_as.ts'
import { scorePublicLayers } from '../../catalogue/score/score_public_layers.ts'
import type { AppEnv } from '../../endpoint.ts'
import { foundOwnLayer } from './found_own_layer.ts'

type Step<T> = (recording: Recording, layer: WorkingLayer) => Promise<T>

/** What nobody but the publisher sees. */
export function onDraft<T>(context: Context<AppEnv>, id: string, step: Step<T>): Promise<T> {
  const actor = context.get('actor')
  return recordingAs(context, async (recording) =>
    step(recording, await foundOwnLayer(recording.connection, actor, id)),
  )
}

/** What public answers follow from; the score of the day among them. */
export async function onPublic<T>(context: Context<AppEnv>, id: string, step: Step<T>): Promise<T> {
  const product = context.get('product')
  const { database, now } = product
  const actor = context.get('actor')
  const done = await database.session((connection) =>
    database.change(connection, async (note) =>
      step({ connection, note, by: byOf(actor), now: now() }, await foundOwnLayer(connection, actor, id)),
    ),
  )
  await scorePublicLayers(product)
  return done
}
