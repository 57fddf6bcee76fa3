// One question to the API at a time and its latest good answer. A failed question keeps what is there and is asked
// again by itself; a newer question ends the one before.
import { untrack } from 'svelte'
import { type Failure, failureOf } from '../../api.ts'

const firstWaitMs = 2_000
const longestWaitMs = 30_000

export type Wait = (ms: number, then: () => void) => () => void

export const waitInBrowser: Wait = (ms, then) => {
  const timer = setTimeout(then, ms)
  return () => clearTimeout(timer)
}

export class Answer<Question, Body> {
  /** The last good answer, also while a newer question is under way or has failed. */
  body: Body | undefined = $state.raw()
  /** The question that `body` answers. */
  answered: Question | undefined = $state.raw()
  failure: Failure | undefined = $state.raw()
  is_loading = $state(false)

  readonly #fetch: (question: Question, signal: AbortSignal) => Promise<Body>
  readonly #wait: Wait
  #asked: Question | undefined
  #controller: AbortController | undefined
  #stopWaiting: (() => void) | undefined
  #failures = 0

  constructor(fetch: (question: Question, signal: AbortSignal) => Promise<Body>, wait: Wait = waitInBrowser) {
    this.#fetch = fetch
    this.#wait = wait
  }

  /** Asks unless the same is already asked. Safe in an effect: reads no state of its own there. */
  ask(question: Question): void {
    untrack(() => {
      if (this.#asked !== undefined && JSON.stringify(this.#asked) === JSON.stringify(question)) return
      this.#failures = 0
      // What refused the former question says nothing of this one; a server that is down still is.
      if (this.failure && isFinal(this.failure)) this.failure = undefined
      void this.#start(question)
    })
  }

  /** Asks again now what has failed. */
  retry(): void {
    if (this.#asked !== undefined && this.failure) void this.#start(this.#asked)
  }

  /** Asks again what is answered already: the data has changed. What there is stays until then. */
  renew(): void {
    untrack(() => {
      if (this.#asked !== undefined) void this.#start(this.#asked)
    })
  }

  /** Ends what is under way and forgets the answer. */
  forget(): void {
    untrack(() => {
      this.#end()
      this.#asked = undefined
      this.body = undefined
      this.answered = undefined
      this.failure = undefined
      this.is_loading = false
    })
  }

  #end() {
    this.#controller?.abort()
    this.#controller = undefined
    this.#stopWaiting?.()
    this.#stopWaiting = undefined
  }

  async #start(question: Question): Promise<void> {
    this.#end()
    const controller = new AbortController()
    this.#controller = controller
    this.#asked = question
    this.is_loading = true
    try {
      const body = await this.#fetch(question, controller.signal)
      if (controller.signal.aborted) return
      this.body = body
      this.answered = question
      this.failure = undefined
      this.#failures = 0
    } catch (error) {
      if (controller.signal.aborted) return
      this.#fail(question, error)
    }
    this.is_loading = false
  }

  #fail(question: Question, error: unknown) {
    this.failure = failureOf(error)
    if (isFinal(this.failure)) return
    const waitMs = Math.min(firstWaitMs * 2 ** this.#failures, longestWaitMs)
    this.#failures += 1
    this.#stopWaiting = this.#wait(waitMs, () => void this.#start(question))
  }
}

/** Asking the same again would give the same. */
function isFinal({ kind }: Failure): boolean {
  return kind === 'refused' || kind === 'not_found'
}
