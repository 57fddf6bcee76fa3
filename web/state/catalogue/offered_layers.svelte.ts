// What this caller may lay on the map: asking for a layer that is not open would only be answered by 404.
import { type Client, client, NoAnswer, ok } from '../../api.ts'
import { isMapLayer, type LaidLayer, type MapLayer, mapLayers } from '../address/laid_layers.ts'
import { Answer } from '../asking/answer.svelte.ts'
import { type LayerAsDrawn, layerAsDrawn } from './layer_as_drawn.ts'

export class OfferedLayers {
  readonly answer: Answer<'layers', readonly MapLayer[]>
  /** The published layers that lie on the map, each with how it is drawn; asked only once there is one. */
  readonly laid: Answer<readonly string[], ReadonlyMap<string, LayerAsDrawn>>

  constructor(from: Client = client) {
    this.answer = new Answer(async (_question, signal) => {
      const query = { origin: 'register' } as const
      const { items } = await ok(from.api.v1.layers.$get({ query }, { init: { signal } }))
      const open = new Set<string>(items.filter(({ is_public }) => is_public).map(({ id }) => id))
      return mapLayers.filter((layer) => open.has(layer))
    })
    this.laid = new Answer(async (ids, signal) => {
      const found = await Promise.all(ids.map((id) => layerAsDrawn(from, id, signal).catch(unlessUnknown)))
      const layers = found.flatMap((layer) => (layer && layer.kind !== 'table' ? [layer] : []))
      return new Map(layers.map((layer) => [layer.id, layer]))
    })
  }

  /** Registers that may be laid on. */
  get offered(): readonly MapLayer[] {
    return this.answer.body ?? []
  }

  get published(): ReadonlyMap<string, LayerAsDrawn> {
    return this.laid.body ?? new Map()
  }

  /** Of what is to lie on the map: what is there. */
  drawn(layers: readonly LaidLayer[]): readonly LaidLayer[] {
    return layers.filter(({ id }) => (isMapLayer(id) ? this.offered.includes(id) : this.published.has(id)))
  }

  ask(layers: readonly LaidLayer[]) {
    this.answer.ask('layers')
    // The order on the map is no other question.
    const ids = layers.map(({ id }) => id).filter((id) => !isMapLayer(id))
    if (ids.length > 0) this.laid.ask(ids.toSorted())
  }
}

/** A layer that has been withdrawn since the link was made is left out. */
function unlessUnknown(error: unknown): undefined {
  if (error instanceof NoAnswer && error.failure.kind === 'not_found') return undefined
  throw error
}
