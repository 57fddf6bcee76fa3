// The layers that the public may have, with their fields.
import type { Layer } from '../../../api/contract/catalogue/layer.ts'
import { type Client, client, ok } from '../../api.ts'
import { Answer } from '../asking/answer.svelte.ts'

export class OpenLayers {
  readonly answer: Answer<'open-layers', readonly Layer[]>

  constructor(from: Client = client) {
    this.answer = new Answer(async (_question, signal) => {
      const query = { as: 'public', limit: '1000' } as const
      return (await ok(from.api.v1.layers.$get({ query }, { init: { signal } }))).items
    })
  }

  get items(): readonly Layer[] {
    return this.answer.body ?? []
  }

  ask() {
    this.answer.ask('open-layers')
  }
}
