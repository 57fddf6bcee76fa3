// The municipalities by code, for a page that keeps to one which may have no area at the date. Names have no date.
import { type Client, client, ok } from '../../api.ts'
import { Answer } from '../asking/answer.svelte.ts'

export class MunicipalityNames {
  readonly answer: Answer<'municipalities', ReadonlyMap<string, string>>

  constructor(from: Client = client) {
    this.answer = new Answer(async (_question, signal) => {
      const { items } = await ok(
        from.api.v1.municipalities.$get({ query: { limit: '1000' } }, { init: { signal } }),
      )
      return new Map(items.map(({ code, name }) => [code, name]))
    })
  }

  /** The code itself until the name is known. */
  nameOf(code: string): string {
    return this.answer.body?.get(code) ?? code
  }

  ask() {
    this.answer.ask('municipalities')
  }
}
