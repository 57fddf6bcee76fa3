// A file on its way to the server: packed where it has several parts, sent with a figure of how far, and called off at will.
// What was chosen stays chosen until it has arrived.
import type { ImportAnswer } from '../../api/contract/import.ts'
import type { RegisterName } from '../../api/contract/vocabulary.ts'
import { type Failure, failureOf } from '../api.ts'

export type Sending = {
  readonly register: RegisterName
  readonly file_name: string
  readonly content: Blob
}
export type Send = (
  sending: Sending,
  on: { progress: (done: number) => void; signal: AbortSignal },
) => Promise<ImportAnswer>
export type Pack = (files: readonly File[]) => Promise<{ file_name: string; content: Blob }>

export class Upload {
  files: readonly File[] = $state.raw([])
  stage: 'none' | 'packing' | 'sending' | 'looking' = $state('none')
  sent_bytes = $state(0)
  total_bytes = $state(0)
  failure: Failure | undefined = $state.raw()

  readonly #send: Send
  readonly #pack: Pack
  #controller: AbortController | undefined

  constructor(send: Send, pack: Pack) {
    this.#send = send
    this.#pack = pack
  }

  get is_busy(): boolean {
    return this.stage !== 'none'
  }

  choose(files: readonly File[]): void {
    this.files = files
    this.failure = undefined
  }

  /** The import that it became; undefined when it was called off or failed. */
  async start(register: RegisterName): Promise<ImportAnswer | undefined> {
    const controller = new AbortController()
    this.#controller = controller
    this.failure = undefined
    this.sent_bytes = 0
    this.stage = 'packing'
    try {
      const packed = await this.#pack(this.files)
      controller.signal.throwIfAborted()
      this.total_bytes = packed.content.size
      this.stage = 'sending'
      return await this.#send(
        { register, ...packed },
        {
          signal: controller.signal,
          progress: (bytes) => {
            this.sent_bytes = bytes
            // All is sent: what is waited for now is that the server looks at it.
            if (bytes >= this.total_bytes) this.stage = 'looking'
          },
        },
      )
    } catch (error) {
      if (controller.signal.aborted) return undefined
      this.failure = failureOf(error)
      return undefined
    } finally {
      if (this.#controller === controller) this.stage = 'none'
    }
  }

  cancel(): void {
    this.#controller?.abort()
    this.stage = 'none'
  }
}
