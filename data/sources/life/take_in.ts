// What was brought becomes a draft, or the next version of a layer that was taken in before.
import type { Recording } from '../../accounts/recording.ts'
import type { By } from '../../audit/entry.ts'
import { forgetFiles } from '../../catalogue/data/forget_files.ts'
import { withNewData } from '../../catalogue/data/read_data.ts'
import type { NewData } from '../../catalogue/data/write_data.ts'
import { beginNewLayer } from '../../catalogue/life/begin_new_layer.ts'
import { describeDraft } from '../../catalogue/life/describe_draft.ts'
import type { Installation } from '../../deliveries/delivery.ts'
import { type KeptSourceLayer, keepSourceLayer, linkLayer } from '../kept/kept_layers.ts'
import type { KeptSource } from '../kept/kept_source.ts'
import type { BroughtLayer } from '../kinds/source_kind.ts'
import { type SaidBySource, withSaid } from '../said_by_source.ts'
import { linkedLayer } from './linked_layer.ts'
import { presentLayer } from './present_layer.ts'
import { renewLayer } from './renew_layer.ts'

export type TakingIn = {
  readonly source: KeptSource
  /** As it was kept before. */
  readonly kept: KeptSourceLayer
  readonly said: SaidBySource
  readonly brought: Omit<BroughtLayer, 'file_name'>
  readonly sha256: string
  readonly signal: AbortSignal
}

export type TakenIn = Pick<KeptSourceLayer, 'layer_id' | 'columns' | 'problem'>

export async function takeIn(installation: Installation, taking: TakingIn): Promise<TakenIn> {
  const { source, kept, brought, signal } = taking
  const by: By = { actor: 'system', via: `source ${source.id}` }
  const { file, crs, layer } = brought
  const unused: string[] = []
  const given = { file, crs: crs ?? undefined, layer: layer ?? undefined, signal }
  const taken = await withNewData(installation, given, (data) => {
    const work = (recording: Recording) => withData(recording, { ...taking, data, unused })
    const { database, now } = installation
    return kept.layer_id === null
      ? database.record((connection, note) => work({ connection, note, by, now: now() }))
      : database.session((own) =>
          database.change(own, (note) => work({ connection: own, note, by, now: now() })),
        )
  })
  await forgetFiles(installation, unused)
  return taken
}

type WithData = TakingIn & { readonly data: NewData; readonly unused: string[] }

async function withData(recording: Recording, taking: WithData): Promise<TakenIn> {
  const { source, kept, data, said, sha256 } = taking
  const columns = data.columns.map(({ name, type }) => ({ name, type }))
  const layer = await linkedLayer(recording.connection, source, kept)
  const taken = layer
    ? { layer_id: layer.layer_id, problem: await renewLayer(recording, layer, taking) }
    : { layer_id: await begin(recording, taking), problem: null }
  // In the same transaction, so that no crash makes a second layer of it.
  await keepSourceLayer(recording, source.id, {
    ...kept,
    ...taken,
    columns,
    brought_sha256: sha256,
    description: said,
    checked_at: recording.now.toISOString(),
  })
  return { ...taken, columns }
}

async function begin(recording: Recording, { source, kept, data, said }: WithData): Promise<string> {
  const { organisation_id, id: source_id } = source
  const layer_id = await beginNewLayer(recording, { organisation_id, id: undefined, data, as_of: undefined })
  await linkLayer(recording, { source_id, name: kept.name, layer_id })
  const layer = await presentLayer(recording, layer_id)
  // What the product began by the file's name gives way to what the source says.
  const begun = { parts: { title: layer.description.title }, fields: [] }
  const description = withSaid(layer.description, said, begun)
  await describeDraft(recording, layer, { edition: layer.edition, description })
  return layer_id
}
