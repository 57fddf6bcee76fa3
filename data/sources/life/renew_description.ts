// The data is as it was, and what the source says of it is not.
import type { By } from '../../audit/entry.ts'
import { describeDraft } from '../../catalogue/life/describe_draft.ts'
import { hasDraft } from '../../catalogue/working/working_layers.ts'
import type { Installation } from '../../deliveries/delivery.ts'
import { type KeptSourceLayer, keepSourceLayer } from '../kept/kept_layers.ts'
import type { KeptSource } from '../kept/kept_source.ts'
import { type SaidBySource, withSaid } from '../said_by_source.ts'
import { linkedLayer } from './linked_layer.ts'
import { presentLayer } from './present_layer.ts'
import { publishRenewed } from './publish_renewed.ts'

type Renewing = {
  readonly source: KeptSource
  readonly kept: KeptSourceLayer
  readonly said: SaidBySource
}

/** What a person has to look at. */
export async function renewDescription(
  installation: Installation,
  { source, kept, said }: Renewing,
): Promise<string | null> {
  const by: By = { actor: 'system', via: `source ${source.id}` }
  const { database, now } = installation
  return database.session((own) =>
    database.change(own, async (note) => {
      const recording = { connection: own, note, by, now: now() }
      const layer = await linkedLayer(own, source, kept)
      if (!layer || layer.version_state === 'withdrawn') {
        note({ by, action: 'source_refreshed', object: ['source', source.id], after: { layer: kept.name } })
        return kept.problem
      }
      const description = withSaid(layer.description, said, kept.description)
      await describeDraft(recording, layer, { edition: layer.edition, description })
      const now_is = await presentLayer(recording, layer.layer_id)
      const problem =
        layer.version_state === 'published' && hasDraft(now_is)
          ? await publishRenewed(recording, now_is)
          : kept.problem
      note({ by, action: 'source_refreshed', object: ['source', source.id], after: { layer: kept.name } })
      await keepSourceLayer(recording, source.id, {
        ...kept,
        description: said,
        problem,
        checked_at: recording.now.toISOString(),
      })
      return problem
    }),
  )
}
