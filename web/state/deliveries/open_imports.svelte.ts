// Imports that were begun and are not over.
import { type Client, client, type Good, ok } from '../../api.ts'
import { Answer } from '../asking/answer.svelte.ts'

type Get = Client['api']['v1']['imports']['$get']
export type ListedImport = Good<Awaited<ReturnType<Get>>>['items'][number]

export class OpenImports {
  readonly answer: Answer<'imports', readonly ListedImport[]>

  constructor(from: Client = client) {
    this.answer = new Answer(
      async (_question, signal) =>
        (await ok(from.api.v1.imports.$get({ query: { limit: '1000' } }, { init: { signal } }))).items,
    )
  }

  get items(): readonly ListedImport[] {
    return (this.answer.body ?? []).filter(({ delivery }) => delivery === null)
  }

  ask() {
    this.answer.ask('imports')
  }
}
