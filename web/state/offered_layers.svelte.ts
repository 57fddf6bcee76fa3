// What this caller may lay on the map: asking for a layer that is not open would only be answered by 404.
import { type Client, client, ok } from '../api.ts'
import { Answer } from './answer.svelte.ts'
import { type MapLayer, mapLayers } from './laid_layers.ts'

export class OfferedLayers {
  readonly answer: Answer<'layers', readonly MapLayer[]>

  constructor(from: Client = client) {
    this.answer = new Answer(async (_question, signal) => {
      const { items } = await ok(from.api.v1.layers.$get({ query: {} }, { init: { signal } }))
      const open = new Set<string>(items.filter(({ is_public }) => is_public).map(({ id }) => id))
      return mapLayers.filter((layer) => open.has(layer))
    })
  }

  get offered(): readonly MapLayer[] {
    return this.answer.body ?? []
  }

  ask() {
    this.answer.ask('layers')
  }
}
