// A file on its way to the server: packed where it has several parts, sent with a figure of how far, and called off at will.
// What was chosen stays chosen until it has arrived.
import { type Failure, failureOf } from '../../api.ts'
import type { Watched } from '../asking/send_bytes.ts'

/** `about`: what the file is for. */
export type Sending<About> = {
  readonly about: About
  readonly file_name: string
  readonly content: Blob
}
export type Send<About, Sent> = (sending: Sending<About>, on: Watched) => Promise<Sent>
export type Pack = (files: readonly File[]) => Promise<{ file_name: string; content: Blob }>

export class Upload<About, Sent> {
  files: readonly File[] = $state.raw([])
  stage: 'none' | 'packing' | 'sending' | 'looking' = $state('none')
  sent_bytes = $state(0)
  total_bytes = $state(0)
  failure: Failure | undefined = $state.raw()

  readonly #send: Send<About, Sent>
  readonly #pack: Pack
  #controller: AbortController | undefined

  constructor(send: Send<About, Sent>, pack: Pack) {
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

  /** What it became; undefined when it was called off or failed. */
  async start(about: About): Promise<Sent | undefined> {
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
        { about, ...packed },
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
