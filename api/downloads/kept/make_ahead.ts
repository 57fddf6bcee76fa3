// The tiles of a large layer take so long that whoever asks first would have to come back. So they are made as soon as a large layer is published, by whichever way, as
// everybody sees it.
import { publicActor } from '../../access/permissions.ts'
import { sightOf } from '../../access/public_fields.ts'
import type { Log } from '../../access_log.ts'
import { publicLayers } from '../../catalogue/public_layers.ts'
import { AppError } from '../../contract/problem.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Product } from '../../product.ts'
import { partOfVersion } from '../part/layer_part.ts'
import { lyingFile } from './lying_file.ts'
import { keptFilesOf } from './whole_file.ts'

/** Fewer are made while somebody waits. */
const rowsAtLeast = 50_000
const every_ms = 20_000
const patience_ms = 6 * 3600 * 1000

/** Looks whether anything has changed, now and then until it is stopped. */
export function beginMakingAhead(product: Product, log: Log): { stop(): Promise<void> } {
  const stopping = new AbortController()
  let looked = -1
  let isBusy = false
  const look = async () => {
    const revision = product.database.revision()
    if (isBusy || revision === looked) return
    isBusy = true
    looked = revision
    await makeAhead(product, stopping.signal).catch(log.error)
    isBusy = false
  }
  const timer = setInterval(look, every_ms).unref()
  return {
    async stop() {
      clearInterval(timer)
      stopping.abort(new AppError('busy', 'The server is closing. Ask again in a minute.'))
      await keptFilesOf(product).stop()
    },
  }
}

/** One layer after the other; what is there already costs a look. */
export async function makeAhead(product: Product, signal: AbortSignal): Promise<void> {
  for (const layer of await publicLayers(product)) {
    if (signal.aborted) return
    if (layer.from.origin === 'published' && layer.kind === 'vector' && layer.rows >= rowsAtLeast)
      await makeTiles(product, layer, signal)
  }
}

async function makeTiles(product: Product, layer: SeenLayer, signal: AbortSignal): Promise<void> {
  const sight = sightOf(publicActor, product.region.opens)
  const part = await partOfVersion(product, layer, { asked: {}, actor: publicActor })
  try {
    await lyingFile(
      product,
      { part, format: 'pmtiles', readme: '', sight, signal },
      { isHead: false, patience_ms },
    )
  } catch (error) {
    // That it takes long, was called off or does not fit into an archive is told to whoever asks for it.
    if (!(error instanceof AppError)) throw error
  }
}
