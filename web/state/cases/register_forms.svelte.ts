// What each register takes in, for whoever is about to fill one.
import type { RegisterAnswer } from '../../../api/contract/register.ts'
import { type Client, client, ok } from '../../api.ts'
import { Answer } from '../asking/answer.svelte.ts'

export class RegisterForms {
  readonly answer: Answer<'registers', readonly RegisterAnswer[]>

  constructor(from: Client = client) {
    this.answer = new Answer(
      async (_question, signal) =>
        (await ok(from.api.v1.registers.$get({ query: {} }, { init: { signal } }))).items,
    )
  }

  get items(): readonly RegisterAnswer[] {
    return this.answer.body ?? []
  }

  ask() {
    this.answer.ask('registers')
  }
}
