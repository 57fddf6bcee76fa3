// What an area meets, asked a moment after it was last changed; a newer question ends the one before.
import { type Client, client, type Failure, failureOf, type Good, ok } from '../../api.ts'
import { type Question, queryOf } from '../asking/question.ts'
import { sentArea } from './one_draft.svelte.ts'

type V1 = Client['api']['v1']
export type LookBody = Good<Awaited<ReturnType<V1['application-looks']['$post']>>>

const pause_ms = 400

export class Look {
  readonly #from: Client
  body: LookBody | undefined = $state.raw()
  failure: Failure | undefined = $state.raw()
  is_looking = $state(false)
  #timer: ReturnType<typeof setTimeout> | undefined
  #controller: AbortController | undefined

  constructor(from: Client = client) {
    this.#from = from
  }

  at(geometry: GeoJSON.Geometry | undefined, question: Question, journal_number: string | null): void {
    this.stop()
    const area = sentArea(geometry)
    if (!area) {
      this.body = undefined
      this.failure = undefined
      return
    }
    this.is_looking = true
    const controller = new AbortController()
    this.#controller = controller
    this.#timer = setTimeout(async () => {
      const asked = { query: queryOf(question), json: { geometry: area, journal_number } }
      try {
        const body = await ok(
          this.#from.api.v1['application-looks'].$post(asked, { init: { signal: controller.signal } }),
        )
        if (controller.signal.aborted) return
        this.body = body
        this.failure = undefined
      } catch (error) {
        if (controller.signal.aborted) return
        this.body = undefined
        this.failure = failureOf(error)
      }
      this.is_looking = false
    }, pause_ms)
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#controller?.abort()
    this.is_looking = false
  }
}
