// What `npm run publish` does: a file becomes a layer, or the next data of one, and is published where nothing stands in the way. By the rules that hold for
// everybody: the operator counts as a person.
import { z } from 'zod'
import { organisations } from '../../data/accounts/organisation/organisation.ts'
import type { Recording } from '../../data/accounts/recording.ts'
import { operatorByCommand } from '../../data/audit/entry.ts'
import { blockersOf } from '../../data/catalogue/blockers.ts'
import { forgetFiles } from '../../data/catalogue/data/forget_files.ts'
import { withNewData } from '../../data/catalogue/data/read_data.ts'
import type { NewData } from '../../data/catalogue/data/write_data.ts'
import { beginNewLayer } from '../../data/catalogue/life/begin_new_layer.ts'
import { describeDraft } from '../../data/catalogue/life/describe_draft.ts'
import { publishLayer } from '../../data/catalogue/life/publish.ts'
import { replaceData } from '../../data/catalogue/life/replace_data.ts'
import { submitDraft } from '../../data/catalogue/life/review.ts'
import { type WorkingLayer, workingLayer } from '../../data/catalogue/working/working_layers.ts'
import type { Installation } from '../../data/deliveries/delivery.ts'
import { today } from '../../data/today.ts'
import { slug } from '../contract/body_values.ts'
import type { PartialDescription } from '../contract/catalogue/metadata_reading.ts'
import { blocker } from '../contract/catalogue/publishing.ts'
import { AppError } from '../contract/problem.ts'
import { dateParameter } from '../contract/question.ts'
import { command } from './command.ts'
import { metadataFile, withMetadata } from './metadata_file.ts'

export const publishWork = z.object({
  file: z.string(),
  /** A file with what is to be said of the layer. */
  metadata: z.string().exactOptional(),
  /** Not needed where there is only one. */
  organisation: slug.exactOptional(),
  /** Of a layer that is there, its data is replaced; else a new one gets it. */
  id: slug.exactOptional(),
  crs: z.string().exactOptional(),
  layer: z.string().exactOptional(),
  data_as_of: dateParameter.exactOptional(),
  draft_only: z.boolean(),
})
export type PublishWork = z.infer<typeof publishWork>

const publishDone = z.object({
  id: z.string(),
  became: z.enum(['published', 'submitted', 'draft']),
  version: z.int().nullable(),
  rows: z.int(),
  blockers: z.array(blocker),
  notes: z.array(z.string()),
})
export type PublishDone = z.infer<typeof publishDone>

export const publishFile = command({
  path: '/publications',
  work: publishWork,
  done: publishDone,
  async run(installation, work, { signal }): Promise<PublishDone> {
    const metadata = work.metadata === undefined ? undefined : await metadataFile(work.metadata)
    const { file, crs, layer } = work
    const { id, unused } = await withNewData(installation, { file, crs, layer, signal }, (data) =>
      recording(installation, async (step) => {
        const drafted = await draftOf(step, work, data)
        if (metadata) await describe(step, drafted.id, metadata.description)
        return drafted
      }),
    )
    await forgetFiles(installation, unused)
    const drafted = await found(installation.database, id)
    const blockers = blockersOf(drafted)
    const notes = [...drafted.notes, ...(metadata?.notes ?? [])]
    if (!work.draft_only && blockers.length === 0) await goOn(installation, drafted)
    const now = await found(installation.database, id)
    const became =
      now.version_state === 'published'
        ? 'published'
        : now.version_state === 'in_review'
          ? 'submitted'
          : 'draft'
    return { id, became, version: now.number, rows: now.rows, blockers, notes }
  },
  logged: ({ id, became, version, rows }) => ({ id, became, version, rows }),
})

type Drafted = { readonly id: string; readonly unused: readonly string[] }

async function draftOf(step: Recording, work: PublishWork, data: NewData): Promise<Drafted> {
  const known = work.id === undefined ? undefined : await workingLayer(step.connection, work.id)
  if (!known) {
    const organisation_id = await organisationOf(step, work)
    const begun = { organisation_id, id: work.id, data, as_of: work.data_as_of }
    return { id: await beginNewLayer(step, begun), unused: [] }
  }
  if (work.organisation !== undefined && work.organisation !== known.organisation_id)
    throw new AppError(
      'conflict',
      `The layer ${known.layer_id} belongs to ${known.organisation_id}, not to ${work.organisation}. Name another id.`,
    )
  const as_of = work.data_as_of ?? today(step.now)
  return { id: known.layer_id, unused: await replaceData(step, known, { data, as_of }) }
}

async function organisationOf(
  { connection, now }: Recording,
  { organisation }: PublishWork,
): Promise<string> {
  if (organisation !== undefined) return organisation
  const [only, ...more] = await organisations(connection, now)
  if (only && more.length === 0) return only.id
  throw new AppError(
    'bad_input',
    only
      ? `Say for which organisation: --organisation ${[only, ...more].map(({ id }) => id).join('|')}`
      : 'There is no organisation yet. Add one on the page of organisations.',
  )
}

async function describe(step: Recording, id: string, said: PartialDescription): Promise<void> {
  const layer = await found(step.connection, id)
  const description = withMetadata(layer.description, said)
  await describeDraft(step, layer, { edition: layer.edition, description })
}

/** With four eyes it goes to whoever looks at it; else to everybody. */
async function goOn(installation: Installation, { layer_id, edition, has_four_eyes }: WorkingLayer) {
  const { database, now } = installation
  if (has_four_eyes)
    return recording(installation, async (step) =>
      submitDraft(step, await found(step.connection, layer_id), edition),
    )
  return database.session((connection) =>
    database.change(connection, async (note) =>
      publishLayer(
        { connection, note, by: operatorByCommand, now: now() },
        await found(connection, layer_id),
        edition,
      ),
    ),
  )
}

function recording<T>({ database, now }: Installation, work: (step: Recording) => Promise<T>): Promise<T> {
  return database.record((connection, note) => work({ connection, note, by: operatorByCommand, now: now() }))
}

async function found(
  asked: Recording['connection'] | Installation['database'],
  id: string,
): Promise<WorkingLayer> {
  const layer = await workingLayer(asked, id)
  if (layer) return layer
  throw new AppError('not_found', `There is no layer "${id}".`)
}
