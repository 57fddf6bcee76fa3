// New data of a layer that was taken in before: published without a person only where nothing has to be decided.
import type { Recording } from '../../accounts/recording.ts'
import type { NewData } from '../../catalogue/data/write_data.ts'
import { describeDraft } from '../../catalogue/life/describe_draft.ts'
import { replaceData } from '../../catalogue/life/replace_data.ts'
import type { WorkingLayer } from '../../catalogue/working/working_layers.ts'
import { today } from '../../today.ts'
import type { KeptSourceLayer } from '../kept/kept_layers.ts'
import { type SaidBySource, withSaid } from '../said_by_source.ts'
import { presentLayer } from './present_layer.ts'
import { publishRenewed } from './publish_renewed.ts'
import { schemaChanges } from './schema_changes.ts'

type Renewed = {
  readonly kept: KeptSourceLayer
  readonly data: NewData
  readonly said: SaidBySource
  /** Gets the files that nothing needs any more. */
  readonly unused: string[]
}

/** What a person has to look at. */
export async function renewLayer(
  recording: Recording,
  layer: WorkingLayer,
  { kept, data, said, unused }: Renewed,
): Promise<string | null> {
  if (layer.version_state === 'withdrawn')
    return 'The layer was withdrawn, so its data was not renewed. Publish it again, or leave it out.'
  const was = layer.version_state
  const changes = schemaChanges(layer.columns, data.columns)
  unused.push(...(await replaceData(recording, layer, { data, as_of: today(recording.now) })))
  const replaced = await presentLayer(recording, layer.layer_id)
  const description = withSaid(replaced.description, said, kept.description)
  await describeDraft(recording, replaced, { edition: replaced.edition, description })
  const now = await presentLayer(recording, layer.layer_id)
  if (changes.length > 0 && layer.standing_state === 'published')
    return `The fields have changed: ${changes.join('; ')}. The new data waits as a draft until somebody publishes it.`
  if (was !== 'published')
    return layer.standing_state === 'published'
      ? 'There was a draft already, so the new data waits in it until somebody publishes it.'
      : null
  return publishRenewed(recording, now)
}
