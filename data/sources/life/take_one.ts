// One layer of a source: brought, and taken in where it is another than it was.
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { hasDraft } from '../../catalogue/working/working_layers.ts'
import type { Installation } from '../../deliveries/delivery.ts'
import type { Turns } from '../../imports/turns.ts'
import { type KeptSourceLayer, keepSourceLayer } from '../kept/kept_layers.ts'
import type { KeptSource } from '../kept/kept_source.ts'
import type { OpenedSource } from '../kinds/source_kind.ts'
import { broughtSha256 } from './brought_sha256.ts'
import { linkedLayer } from './linked_layer.ts'
import type { Looked } from './look_at_source.ts'
import { namedFile } from './named_file.ts'
import { renewDescription } from './renew_description.ts'
import { takeIn } from './take_in.ts'

type TakingOne = {
  readonly source: KeptSource
  readonly opened: OpenedSource
  readonly found: Looked
  readonly kept: KeptSourceLayer
  readonly fetching: Turns
  readonly signal: AbortSignal
}

/** What a person has to look at. */
export async function takeOne(
  installation: Installation,
  { source, opened, found, kept, fetching, signal }: TakingOne,
): Promise<string | null> {
  const { said } = found
  const folder = await mkdtemp(join(installation.folder.staging, 'source-'))
  try {
    const { crs, layer, ...given } = await fetching.take(() => opened.bring(kept.name, folder), { signal })
    const brought = { file: await namedFile(given), crs, layer }
    const sha256 = await broughtSha256(brought.file)
    if (kept.layer_id !== null && kept.brought_sha256 === sha256) {
      const known = { ...kept, problem: await waitingProblem(installation, source, kept) }
      if (!isDeepStrictEqual(said, kept.description))
        return await renewDescription(installation, { source, kept: known, said })
      await installation.database.record((connection) => keepSourceLayer({ connection }, source.id, known))
      return known.problem
    }
    const { problem } = await takeIn(installation, { source, kept, said, brought, sha256, signal })
    return problem
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** With the same data as before only what waits for a person is still to be told. */
async function waitingProblem(
  { database }: Installation,
  source: KeptSource,
  kept: KeptSourceLayer,
): Promise<string | null> {
  const layer = await linkedLayer(database, source, kept)
  return layer?.version_state === 'withdrawn' ||
    (layer && hasDraft(layer) && layer.standing_state === 'published')
    ? kept.problem
    : null
}
