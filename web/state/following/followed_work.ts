// Follows work under way to its end: by events, and where nothing is heard by asking now and then.
import type { Progress } from '../../../api/contract/deliveries/import.ts'
import type { Wait } from '../asking/answer.svelte.ts'
import type { ImportRequests } from '../deliveries/import_requests.ts'

const pollMs = 1_500

type Follower = {
  readonly onprogress: (progress: Progress) => void
  /** Asks what it has come to: true while it is still under way. */
  readonly look: () => Promise<boolean>
}

export class FollowedWork {
  readonly #watch: ImportRequests['watch']
  readonly #wait: Wait
  #stop: (() => void) | undefined

  constructor(watch: ImportRequests['watch'], wait: Wait) {
    this.#watch = watch
    this.#wait = wait
  }

  /** Goes on as it is where it is followed already. */
  follow(id: string, { onprogress, look }: Follower): void {
    if (this.#stop) return
    this.#stop = this.#watch(id, {
      onprogress,
      onend: () => void this.#lookAgain(look),
      onlost: () => {
        this.#stop?.()
        this.#poll(look)
      },
    })
  }

  stop(): void {
    this.#stop?.()
    this.#stop = undefined
  }

  #poll(look: Follower['look']) {
    this.#stop = this.#wait(pollMs, () => void this.#lookAgain(look))
  }

  async #lookAgain(look: Follower['look']) {
    if (await look()) this.#poll(look)
  }
}
