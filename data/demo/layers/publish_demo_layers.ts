// The demo's layers are published as anybody's are: from a file, by the same rules. Begun anew where that was cut off.
import { organisation, saveOrganisation } from '../../accounts/organisation/organisation.ts'
import type { Recording } from '../../accounts/recording.ts'
import { withNewData } from '../../catalogue/data/read_data.ts'
import { beginNewLayer } from '../../catalogue/life/begin_new_layer.ts'
import { describeDraft } from '../../catalogue/life/describe_draft.ts'
import { discardDraft } from '../../catalogue/life/discard_draft.ts'
import { publishLayer } from '../../catalogue/life/publish.ts'
import { savePublisher } from '../../catalogue/publisher/publishers.ts'
import { workingLayer } from '../../catalogue/working/working_layers.ts'
import type { Installation } from '../../deliveries/delivery.ts'
import { demoDescriptions } from './demo_descriptions.ts'
import { demoOrganisation } from './demo_organisation.ts'
import type { DemoLayerFile } from './make_demo_layers.ts'

const by = { actor: 'demo' }
const described = '2015-06-30'

export async function publishDemoLayers(
  installation: Installation,
  files: readonly DemoLayerFile[],
): Promise<void> {
  await changing(installation, makePublisher)
  for (const { id, file } of files) await publishDemoLayer(installation, { id, file })
}

/** One transaction of what public answers follow from. */
function changing<T>(
  { database, now }: Installation,
  work: (recording: Recording) => Promise<T>,
): Promise<T> {
  return database.session((connection) =>
    database.change(connection, (note) => work({ connection, note, by, now: now() })),
  )
}

async function makePublisher(recording: Recording): Promise<void> {
  const { id: organisation_id } = demoOrganisation
  if (!(await organisation(recording.connection, recording.now, organisation_id)))
    await saveOrganisation(recording, demoOrganisation)
  await savePublisher(recording, {
    organisation_id,
    has_four_eyes: false,
    publisher_type: 'RegionalAuthority',
    homepage: null,
    email: 'geodata@example.se',
  })
}

async function publishDemoLayer(installation: Installation, { id, file }: DemoLayerFile): Promise<void> {
  const description = demoDescriptions[id]
  if (!description) throw new Error(`The demo says nothing of its layer ${id}.`)
  const known = await workingLayer(installation.database, id)
  if (known?.version_state === 'published') return
  await withNewData(installation, { file }, (data) =>
    changing(installation, async (recording) => {
      const { connection } = recording
      if (known) await discardDraft(recording, known)
      await beginNewLayer(recording, { organisation_id: demoOrganisation.id, id, data, as_of: described })
      const begun = await workingLayer(connection, id)
      if (begun) await describeDraft(recording, begun, { edition: begun.edition, description })
      const drafted = await workingLayer(connection, id)
      if (drafted) await publishLayer(recording, drafted, drafted.edition)
    }),
  )
}
