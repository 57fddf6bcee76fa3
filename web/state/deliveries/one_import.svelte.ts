// One import from file to delivery: what the server knows of it, what the person has said since, and what went wrong with
// the last step. What was said stays until it is saved, whatever fails.
import { untrack } from 'svelte'
import type { ImportAnswer, PreviewWanted, Progress } from '../../../api/contract/deliveries/import.ts'
import type { ReadingInstructions } from '../../../api/contract/deliveries/reading_instructions.ts'
import { type Failure, failureOf, NoAnswer } from '../../api.ts'
import { agreed } from '../../imports/said.ts'
import { type Wait, waitInBrowser } from '../asking/answer.svelte.ts'
import { FollowedWork } from '../following/followed_work.ts'
import type { ImportRequests } from './import_requests.ts'

export type Step = 'open' | 'read' | 'preview' | 'apply' | 'cancel' | 'discard'
export type StepFailure = { readonly step: Step; readonly failure: Failure }

export class OneImport {
  now: ImportAnswer | undefined = $state.raw()
  /** What the person has said, saved or not. */
  instructions: ReadingInstructions = $state.raw({})
  failed: StepFailure | undefined = $state.raw()
  progress: Progress | undefined = $state.raw()
  is_saving = $state(false)
  /** Whether work was begun or seen here: what it comes to is news then. */
  has_worked = $state(false)
  /** A step is asked for and not yet answered. */
  asking: Step | undefined = $state()

  readonly #requests: ImportRequests
  readonly #work: FollowedWork
  #id: string | undefined
  #unsaved = false
  #saving: Promise<void> | undefined

  constructor(requests: ImportRequests, wait: Wait = waitInBrowser) {
    this.#requests = requests
    this.#work = new FollowedWork(requests.watch, wait)
  }

  get is_working(): boolean {
    return this.now?.state === 'previewing' || this.now?.state === 'applying'
  }

  get has_unsaved(): boolean {
    return this.#unsaved
  }

  /** Safe in an effect. Asks unless it is this one already. */
  open(id: string): void {
    untrack(() => {
      if (this.#id === id) return
      this.close()
      this.#id = id
      void this.#step('open', () => this.#requests.read(id))
    })
  }

  /** Stops listening and forgets; what the server does goes on. */
  close(): void {
    untrack(() => {
      this.#work.stop()
      this.#id = undefined
      this.#unsaved = false
      this.now = undefined
      this.instructions = {}
      this.failed = undefined
      this.progress = undefined
      this.asking = undefined
      this.has_worked = false
    })
  }

  /** Says something else of the file. It holds on the page at once and is saved as soon as the former is. */
  say(change: (said: ReadingInstructions) => ReadingInstructions): void {
    this.instructions = change(this.instructions)
    this.#unsaved = true
    void this.#saved()
  }

  /** Saves what could not be saved, or opens what could not be opened. */
  retry(): void {
    const id = this.#id
    if (this.failed?.step === 'open' && id) void this.#step('open', () => this.#requests.read(id))
    else void this.#saved()
  }

  /** Previews as it is read now; what was only suggested is agreed to by that, and said first. */
  async agreeAndPreview(wanted: PreviewWanted): Promise<void> {
    const suggestion = this.now?.suggestion
    if (suggestion) {
      const all = agreed(suggestion, this.instructions)
      if (this.#unsaved || JSON.stringify(all) !== JSON.stringify(this.now?.instructions)) {
        this.instructions = all
        this.#unsaved = true
      }
      await this.#saved()
      if (this.#unsaved) return
    }
    await this.preview(wanted)
  }

  preview(wanted: PreviewWanted): Promise<void> {
    return this.#ask('preview', (id) => this.#requests.preview(id, wanted))
  }

  apply(reason: string | undefined): Promise<void> {
    return this.#ask('apply', (id) => this.#requests.apply(id, reason))
  }

  cancel(): Promise<void> {
    return this.#ask('cancel', (id) => this.#requests.cancel(id))
  }

  /** True when it is gone. */
  async discard(): Promise<boolean> {
    const id = this.#id
    if (!id) return false
    this.asking = 'discard'
    try {
      await this.#requests.discard(id)
      this.close()
      return true
    } catch (error) {
      this.#fail('discard', error)
      return false
    } finally {
      this.asking = undefined
    }
  }

  async #ask(step: Step, asked: (id: string) => Promise<ImportAnswer>): Promise<void> {
    const id = this.#id
    if (id && !this.asking) await this.#step(step, () => asked(id))
  }

  async #step(step: Step, asked: () => Promise<ImportAnswer>): Promise<void> {
    const id = this.#id
    this.asking = step
    this.failed = undefined
    try {
      const answer = await asked()
      if (this.#id === id) this.#take(answer)
    } catch (error) {
      if (this.#id === id) this.#fail(step, error)
    } finally {
      if (this.#id === id) this.asking = undefined
    }
  }

  /** Everything that was said is saved, or saving failed. */
  async #saved(): Promise<void> {
    if (this.#unsaved && !this.is_saving) this.#saving = this.#save()
    await this.#saving
  }

  async #save(): Promise<void> {
    const id = this.#id
    if (!id) return
    this.is_saving = true
    try {
      while (this.#unsaved && this.#id === id) {
        this.#unsaved = false
        const answer = await this.#requests.instruct(id, this.instructions)
        if (this.#id !== id) break
        this.failed = undefined
        this.#take(answer)
      }
    } catch (error) {
      if (this.#id === id) {
        this.#unsaved = true
        this.#fail('read', error)
      }
    } finally {
      this.is_saving = false
    }
  }

  #take(answer: ImportAnswer) {
    this.now = answer
    if (!this.#unsaved) this.instructions = answer.instructions
    this.progress = answer.progress ?? undefined
    if (this.is_working) {
      this.has_worked = true
      this.#work.follow(answer.id, {
        onprogress: (progress) => {
          this.progress = progress
        },
        look: () => this.#look(answer.id),
      })
    } else this.#work.stop()
  }

  async #look(id: string): Promise<boolean> {
    if (this.#id !== id) return false
    try {
      const answer = await this.#requests.read(id)
      if (this.#id !== id) return false
      this.#take(answer)
      return this.is_working
    } catch (error) {
      if (!(error instanceof NoAnswer)) console.error(error)
      return this.#id === id
    }
  }

  #fail(step: Step, error: unknown) {
    this.failed = { step, failure: failureOf(error) }
  }
}
