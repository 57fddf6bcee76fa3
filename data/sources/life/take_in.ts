// What was brought becomes a draft, or the next version of a layer that is published: without a person only where nothing has to be decided.
import { AppError } from '../../../api/contract/problem.ts'
import type { Recording } from '../../accounts/recording.ts'
import type { By } from '../../audit/entry.ts'
import { forgetFiles } from '../../catalogue/data/forget_files.ts'
import { withNewData } from '../../catalogue/data/read_data.ts'
import type { NewData } from '../../catalogue/data/write_data.ts'
import { beginNewLayer } from '../../catalogue/life/begin_new_layer.ts'
import { describeDraft } from '../../catalogue/life/describe_draft.ts'
import { publishLayer } from '../../catalogue/life/publish.ts'
import { replaceData } from '../../catalogue/life/replace_data.ts'
import { submitDraft } from '../../catalogue/life/review.ts'
import { hasDraft, type WorkingLayer, workingLayer } from '../../catalogue/working/working_layers.ts'
import type { Installation } from '../../deliveries/delivery.ts'
import { today } from '../../today.ts'
import { type KeptSourceLayer, keepSourceLayer, linkLayer } from '../kept/kept_layers.ts'
import type { KeptSource } from '../kept/kept_source.ts'
import type { BroughtLayer } from '../kinds/source_kind.ts'
import { type SaidBySource, withSaid } from '../said_by_source.ts'

export type TakingIn = {
  readonly source: KeptSource
  /** As it was kept before. */
  readonly kept: KeptSourceLayer
  readonly said: SaidBySource
  readonly brought: BroughtLayer
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

/** The data is as it was: only what the source says of it may be news. */
export async function renewDescription(
  installation: Installation,
  { source, kept, said }: Pick<TakingIn, 'source' | 'kept' | 'said'>,
): Promise<string | null> {
  const by: By = { actor: 'system', via: `source ${source.id}` }
  const { database, now } = installation
  return database.session((own) =>
    database.change(own, async (note) => {
      const recording = { connection: own, note, by, now: now() }
      const layer = kept.layer_id === null ? undefined : await workingLayer(own, kept.layer_id)
      if (!layer || layer.version_state === 'withdrawn') {
        note({ by, action: 'source_refreshed', object: ['source', source.id], after: { layer: kept.name } })
        return kept.problem
      }
      const description = withSaid(layer.description, said, kept.description)
      await describeDraft(recording, layer, { edition: layer.edition, description })
      const now_is = await present(recording, layer.layer_id)
      const problem =
        layer.version_state === 'published' && hasDraft(now_is)
          ? await publish(recording, now_is)
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

type WithData = TakingIn & { readonly data: NewData; readonly unused: string[] }

async function withData(recording: Recording, taking: WithData): Promise<TakenIn> {
  const { source, kept, data, said, sha256 } = taking
  const columns = data.columns.map(({ name, type }) => ({ name, type }))
  const layer = kept.layer_id === null ? undefined : await workingLayer(recording.connection, kept.layer_id)
  const taken = layer
    ? { layer_id: layer.layer_id, problem: await renew(recording, layer, taking) }
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
  const layer = await present(recording, layer_id)
  // What the product began by the file's name gives way to what the source says.
  const begun = { parts: { title: layer.description.title }, fields: [] }
  const description = withSaid(layer.description, said, begun)
  await describeDraft(recording, layer, { edition: layer.edition, description })
  return layer_id
}

/** What a person has to look at. */
async function renew(
  recording: Recording,
  layer: WorkingLayer,
  { kept, data, said, unused }: WithData,
): Promise<string | null> {
  if (layer.version_state === 'withdrawn')
    return 'The layer was withdrawn, so its data was not renewed. Publish it again, or leave it out.'
  const was = layer.version_state
  const changes = schemaChanges(layer.columns, data.columns)
  unused.push(...(await replaceData(recording, layer, { data, as_of: today(recording.now) })))
  const replaced = await present(recording, layer.layer_id)
  const description = withSaid(replaced.description, said, kept.description)
  await describeDraft(recording, replaced, { edition: replaced.edition, description })
  const now = await present(recording, layer.layer_id)
  if (changes.length > 0 && layer.standing_state === 'published')
    return `The fields have changed: ${changes.join('; ')}. The new data waits as a draft until somebody publishes it.`
  if (was !== 'published')
    return layer.standing_state === 'published'
      ? 'There was a draft already, so the new data waits in it until somebody publishes it.'
      : null
  return publish(recording, now)
}

async function publish(recording: Recording, layer: WorkingLayer): Promise<string | null> {
  if (layer.has_four_eyes) {
    await submitDraft(recording, layer, layer.edition)
    return 'The organisation publishes with four eyes: the new data waits for review.'
  }
  try {
    await publishLayer(recording, layer, layer.edition)
    return null
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return `The new data waits as a draft. ${error.message}`
  }
}

function schemaChanges(
  before: readonly { name: string; type: string }[],
  now: readonly { name: string; type: string }[],
): string[] {
  const old = new Map(before.map(({ name, type }) => [name, type]))
  const found = new Map(now.map(({ name, type }) => [name, type]))
  return [
    ...now.filter(({ name }) => !old.has(name)).map(({ name }) => `${name} is new`),
    ...before.filter(({ name }) => !found.has(name)).map(({ name }) => `${name} is gone`),
    ...now
      .filter(({ name, type }) => old.has(name) && old.get(name) !== type)
      .map(({ name, type }) => `${name} was ${old.get(name)} and is ${type}`),
  ]
}

async function present({ connection }: Recording, layer_id: string): Promise<WorkingLayer> {
  const found = await workingLayer(connection, layer_id)
  if (found && (hasDraft(found) || found.standing_state !== null)) return found
  throw new Error('A layer is not there that was just taken in.')
}
