// A person's decision about layers that a source offers.
import type { Context } from 'hono'
import {
  type KeptSourceLayer,
  keepSourceLayer,
  sourceLayers,
} from '../../../data/sources/kept/kept_layers.ts'
import type { KeptSource } from '../../../data/sources/kept/kept_source.ts'
import { byOf } from '../../access/permissions.ts'
import { recordingAs } from '../../access/recording_as.ts'
import { AppError } from '../../contract/problem.ts'
import type { AppEnv } from '../../endpoint.ts'
import { ownSource } from '../own_source.ts'

type Decision = {
  readonly state: 'approved' | 'left_out'
  /** All that are offered, where none are named. */
  readonly names: readonly string[] | undefined
}

export type Decided = { readonly source: KeptSource; readonly layers: readonly KeptSourceLayer[] }

/** Data of what is approved begins to be taken in at once. */
export async function decide(
  context: Context<AppEnv>,
  id: string,
  { state, names }: Decision,
): Promise<Decided> {
  const actor = context.get('actor')
  const decided = await recordingAs(context, async (recording) => {
    const { connection, note, by } = recording
    await ownSource(connection, actor, id)
    const all = await sourceLayers(connection, id)
    const unknown = (names ?? []).filter((name) => !all.some((layer) => layer.name === name))
    if (unknown.length > 0)
      throw new AppError(
        'not_found',
        `The source has no layer ${unknown.slice(0, 10).join(', ')}. GET /api/v1/sources/${id}/layers lists them.`,
      )
    const chosen = all.filter((layer) => (names ? names.includes(layer.name) : layer.state === 'offered'))
    const gone = chosen.filter((layer) => layer.state === 'gone').map(({ name }) => name)
    if (state === 'approved' && gone.length > 0)
      throw new AppError(
        'conflict',
        `The source no longer offers ${gone.slice(0, 10).join(', ')}, so it cannot be approved.`,
      )
    for (const layer of chosen) {
      if (layer.state === state) continue
      await keepSourceLayer(recording, id, { ...layer, state })
    }
    note({
      by,
      action: 'source_layer_decided',
      object: ['source', id],
      after: { state, layers: chosen.length, names: chosen.slice(0, 50).map(({ name }) => name) },
    })
    return {
      source: await ownSource(connection, actor, id),
      layers: chosen.map((layer) => ({ ...layer, state })),
    }
  })
  if (state === 'approved') context.get('product').sources.refresh(decided.source, byOf(actor))
  return decided
}
