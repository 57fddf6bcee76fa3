// What a source offers now, beside what it offered before: new, still there, or gone. Nothing vanishes silently.
import type { Recording } from '../../accounts/recording.ts'
import { type KeptSourceLayer, keepSourceLayer, sourceLayers } from '../kept/kept_layers.ts'
import type { KeptSource } from '../kept/kept_source.ts'
import type { OfferedLayer } from '../kinds/source_kind.ts'
import type { SaidBySource } from '../said_by_source.ts'

export type Looked = {
  readonly layer: OfferedLayer
  readonly said: SaidBySource
  readonly metadata_id: string | null
  /** What somebody has to look at in its metadata or style. */
  readonly problems: readonly string[]
  /** What of them has no place here. */
  readonly notes: readonly string[]
}

const gone = 'The source no longer offers this layer. What was taken in stays as it is.'

/** The layers as they are kept now. Of those that are approved the description stays, until their data is taken in. */
export async function keepLooked(
  recording: Recording,
  source: KeptSource,
  looked: readonly Looked[],
): Promise<KeptSourceLayer[]> {
  const before = new Map(
    (await sourceLayers(recording.connection, source.id)).map((layer) => [layer.name, layer]),
  )
  const checked_at = recording.now.toISOString()
  const kept: KeptSourceLayer[] = []
  for (const { layer, said, metadata_id, problems, notes } of looked) {
    const old = before.get(layer.name)
    kept.push({
      name: layer.name,
      title: (said.parts.title?.sv || layer.title).slice(0, 300),
      state: stateOf(old),
      layer_id: old?.layer_id ?? null,
      metadata_id,
      columns: old?.columns ?? null,
      brought_sha256: old?.brought_sha256 ?? null,
      description: old && old.layer_id !== null ? old.description : said,
      checked_at,
      looked_problem: [layer.problem, ...problems].filter((one) => one !== null).join(' ') || null,
      // What waits for a person goes on being told until its data is looked at below.
      problem: old?.state === 'approved' ? old.problem : null,
      notes: [...notes],
    })
    before.delete(layer.name)
  }
  for (const vanished of before.values())
    kept.push({
      ...vanished,
      state: vanished.state === 'left_out' ? 'left_out' : 'gone',
      checked_at,
      looked_problem: null,
      problem: gone,
    })
  for (const layer of kept) await keepSourceLayer(recording, source.id, layer)
  return kept
}

/** One that was gone and has come back is as it was before: approved where it was taken in. */
function stateOf(old: KeptSourceLayer | undefined): KeptSourceLayer['state'] {
  if (!old) return 'offered'
  return old.state === 'gone' ? (old.layer_id === null ? 'offered' : 'approved') : old.state
}
