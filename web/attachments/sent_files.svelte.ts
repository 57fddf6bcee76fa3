// Files that somebody sends with something: each goes by itself, says how far it has come, and is tried again or left out where it fails.
// Where the thing that they belong to is not there yet, they wait until it is.
import type { Attachment } from '../../api/contract/attachment.ts'
import { attachmentMegabytes, attachmentsAtMost } from '../../api/contract/limits.ts'
import { type Failure, failureOf } from '../api.ts'
import { sendBytes } from '../state/asking/send_bytes.ts'
import { attachmentShape } from './attachment_shape.ts'

/** Where files go: the path of the API, and what whoever has no account shows. */
export type SentTo = { readonly path: string; readonly headers?: Readonly<Record<string, string>> }

/** What can be said of a file before it is sent. */
export type FileFault = 'ending' | 'too_large' | 'empty' | 'too_many'

export class SendingFile {
  readonly file: File
  readonly fault: FileFault | undefined
  stage: 'waiting' | 'sending' | 'failed' = $state('waiting')
  sent_bytes = $state(0)
  failure: Failure | undefined = $state.raw()

  constructor(file: File, fault: FileFault | undefined) {
    this.file = file
    this.fault = fault
  }
}

type Known = { readonly endings: readonly string[]; readonly attachments?: readonly Attachment[] }

export class SentFiles {
  /** What the server has. */
  attachments: readonly Attachment[] = $state.raw([])
  /** What is on its way, waits or has failed. */
  sending: readonly SendingFile[] = $state.raw([])
  readonly endings: readonly string[]
  #to: SentTo | undefined
  #chain: Promise<void> = Promise.resolve()

  constructor({ endings, attachments = [] }: Known, to?: SentTo) {
    this.endings = endings
    this.attachments = attachments
    this.#to = to
  }

  get is_busy(): boolean {
    return this.sending.some(({ stage }) => stage === 'sending')
  }

  /** Whether there are files that did not come through. */
  get has_failed(): boolean {
    return this.sending.some(({ stage }) => stage === 'failed')
  }

  choose(files: readonly File[]): void {
    for (const file of files) {
      const fault = this.#faultOf(file)
      this.sending = [...this.sending, new SendingFile(file, fault)]
    }
    if (this.#to) void this.sendAll(this.#to)
  }

  leaveOut(one: SendingFile): void {
    this.sending = this.sending.filter((other) => other !== one)
  }

  retry(one: SendingFile): void {
    one.stage = 'waiting'
    if (this.#to) void this.sendAll(this.#to)
  }

  /** One after the other, so that a telephone's line is not shared; resolves when all have come or failed. */
  sendAll(to: SentTo): Promise<void> {
    this.#to = to
    this.#chain = this.#chain.then(async () => {
      for (const one of this.sending) if (one.stage === 'waiting' && !one.fault) await this.#send(one, to)
    })
    return this.#chain
  }

  removed(id: string): void {
    this.attachments = this.attachments.filter((one) => one.id !== id)
  }

  async #send(one: SendingFile, { path, headers = {} }: SentTo): Promise<void> {
    one.stage = 'sending'
    one.failure = undefined
    const query = new URLSearchParams({ file_name: one.file.name })
    const wanted = { method: 'POST', path: `${path}?${query}`, content: one.file, headers } as const
    const progress = (bytes: number) => {
      one.sent_bytes = bytes
    }
    try {
      const sent = attachmentShape(
        await sendBytes(wanted, { progress, signal: new AbortController().signal }),
      )
      this.leaveOut(one)
      this.removed(sent.id)
      this.attachments = [...this.attachments, sent]
    } catch (error) {
      one.failure = failureOf(error)
      one.stage = 'failed'
    }
  }

  #faultOf({ name, size }: File): FileFault | undefined {
    if (!this.endings.some((ending) => name.toLowerCase().endsWith(ending))) return 'ending'
    if (size > attachmentMegabytes * 1024 * 1024) return 'too_large'
    if (size === 0) return 'empty'
    const good = this.sending.filter(({ fault }) => fault === undefined).length
    return this.attachments.length + good >= attachmentsAtMost ? 'too_many' : undefined
  }
}
