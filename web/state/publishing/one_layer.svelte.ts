// One layer as its producer works with it. What is said of it holds on the page at once and is saved behind it once the fingers rest,
// the last word once; what cannot be saved stays as it was said. Where somebody else has saved meanwhile, nothing is overwritten unseen.
import { untrack } from 'svelte'
import type { LayerDescription } from '../../../api/contract/catalogue/layer_description.ts'
import type { Draft } from '../../../api/contract/catalogue/publishing.ts'
import { type Failure, failureOf } from '../../api.ts'
import { sendable } from '../../publish/faults_of.ts'
import { Act } from '../asking/act.svelte.ts'
import { type Wait, waitInBrowser } from '../asking/answer.svelte.ts'
import type { LayerRequests } from './layer_requests.ts'

export type Deed = 'submit' | 'return' | 'publish' | 'withdraw' | 'discard'
export type Say = (change: (said: LayerDescription) => LayerDescription) => void

const restMs = 600

export class OneLayer {
  /** As the server has it. */
  now: Draft | undefined = $state.raw()
  /** As the person has said it, saved or not. */
  said: LayerDescription | undefined = $state.raw()
  as_of: string | null = $state(null)
  is_saving = $state(false)
  /** Something is said that is not saved yet. */
  has_unsaved = $state(false)
  /** Whether anything has been said here: only then there is something to tell of saving. */
  has_said = $state(false)
  not_opened: Failure | undefined = $state.raw()
  not_saved: Failure | undefined = $state.raw()
  /** What somebody else has saved meanwhile: nothing is saved until the person has chosen. */
  theirs: Draft | undefined = $state.raw()
  /** One's own words, kept at hand after the other's were taken. */
  mine: LayerDescription | undefined = $state.raw()
  readonly act = new Act<Deed>()

  readonly #requests: LayerRequests
  readonly #wait: Wait
  #id: string | undefined
  #saving: Promise<void> | undefined
  #stopWaiting: (() => void) | undefined

  constructor(requests: LayerRequests, wait: Wait = waitInBrowser) {
    this.#requests = requests
    this.#wait = wait
  }

  /** Safe in an effect. Asks unless it is this one already. */
  open(id: string): void {
    untrack(() => {
      if (this.#id === id) return
      this.#id = id
      void this.reopen()
    })
  }

  async reopen(): Promise<void> {
    const id = this.#id
    if (id === undefined) return
    this.not_opened = undefined
    try {
      const draft = await this.#requests.read(id)
      if (this.#id === id) this.take(draft)
    } catch (error) {
      if (this.#id === id) this.not_opened = failureOf(error)
    }
  }

  /** What is said and not yet saved is saved on the way out. */
  close(): void {
    untrack(() => {
      if (this.has_unsaved && !this.theirs) void this.saved()
      this.#stopWaiting?.()
    })
  }

  /** All of it anew: other data, another's state, what a file said. */
  take(draft: Draft): void {
    this.now = draft
    this.said = draft.description
    this.as_of = draft.version.as_of
    this.has_unsaved = false
    this.not_saved = undefined
    this.theirs = undefined
  }

  say: Say = (change) => {
    if (!this.said) return
    this.said = change(this.said)
    this.#saveSoon()
  }

  sayDate(as_of: string | null): void {
    this.as_of = as_of
    this.#saveSoon()
  }

  /** Whether all that was said is saved. */
  async saved(): Promise<boolean> {
    this.#stopWaiting?.()
    if (this.has_unsaved && !this.is_saving && !this.theirs) this.#saving = this.#save()
    await this.#saving
    return !this.has_unsaved
  }

  /** The other's state; one's own words stay at hand. */
  takeTheirs(): void {
    const { theirs, said } = this
    if (!theirs) return
    this.mine = said
    this.take(theirs)
  }

  /** One's own words, saved over the other's. */
  keepMine(): void {
    const { theirs } = this
    if (!theirs) return
    this.now = theirs
    this.theirs = undefined
    this.not_saved = undefined
    void this.saved()
  }

  putAway(): void {
    this.mine = undefined
  }

  submit(): Promise<boolean> {
    return this.#do('submit', (id, edition) => this.#requests.submit(id, edition))
  }

  giveBack(reason: string): Promise<boolean> {
    return this.#do('return', (id) => this.#requests.giveBack(id, reason))
  }

  publish(): Promise<boolean> {
    return this.#do('publish', (id, edition) => this.#requests.publish(id, edition))
  }

  withdraw(reason: string): Promise<boolean> {
    return this.#do('withdraw', (id) => this.#requests.withdraw(id, reason))
  }

  /** What is said and not saved goes with the draft. */
  async discard(): Promise<'gone' | 'kept' | 'failed'> {
    this.#stopWaiting?.()
    const id = this.#id ?? ''
    const was_published = this.now?.versions.some(({ published_at }) => published_at !== null) ?? false
    const is_done = await this.act.run('discard', () => this.#requests.discard(id))
    if (!is_done) return 'failed'
    this.has_unsaved = false
    if (was_published) await this.reopen()
    return was_published ? 'kept' : 'gone'
  }

  #saveSoon() {
    this.has_said = true
    this.has_unsaved = true
    if (this.theirs) return
    this.#stopWaiting?.()
    this.#stopWaiting = this.#wait(restMs, () => void this.saved())
  }

  async #do(deed: Deed, asked: (id: string, edition: number) => Promise<Draft>): Promise<boolean> {
    const id = this.#id
    if (id === undefined || !(await this.saved())) return false
    return this.act.run(deed, async () => this.take(await asked(id, this.now?.edition ?? 1)))
  }

  async #save(): Promise<void> {
    const id = this.#id
    this.is_saving = true
    try {
      while (this.has_unsaved && id !== undefined && this.now && this.said) {
        this.has_unsaved = false
        const { edition } = this.now
        const described = { edition, description: sendable(this.said), as_of: this.as_of }
        const answer = await this.#requests.describe(id, described).catch((error: unknown) => {
          this.has_unsaved = true
          throw error
        })
        this.now = answer
        this.not_saved = undefined
      }
    } catch (error) {
      await this.#notSaved(failureOf(error))
    } finally {
      this.is_saving = false
    }
  }

  /** A conflict is the other's to be shown where somebody has saved meanwhile; else it is a refusal like any other. */
  async #notSaved(failure: Failure): Promise<void> {
    this.not_saved = failure
    if (failure.problem !== 'conflict' || this.#id === undefined) return
    const theirs = await this.#requests.read(this.#id).catch(() => undefined)
    if (theirs && theirs.edition !== this.now?.edition) this.theirs = theirs
  }
}
