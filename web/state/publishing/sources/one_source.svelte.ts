// One source: what is known of it and of its layers. While the server works with it, it is asked again and again.
import { untrack } from 'svelte'
import type { Source, SourceLayer, SourceRefresh } from '../../../../api/contract/catalogue/sources.ts'
import { type Failure, failureOf } from '../../../api.ts'
import { Act } from '../../asking/act.svelte.ts'
import { type Wait, waitInBrowser } from '../../asking/answer.svelte.ts'
import type { SaidOfSource, SourceRequests } from './source_client.ts'

export type SourceDeed = 'refresh' | 'approve' | 'leave_out' | 'save' | 'remove'

const betweenLooks_ms = 1_500

export class OneSource {
  now: Source | undefined = $state.raw()
  layers: readonly SourceLayer[] | undefined = $state.raw()
  /** What the refreshings came to, the last first. */
  refreshes: readonly SourceRefresh[] = $state.raw([])
  /** Why it could not be read, at first or again. */
  failure: Failure | undefined = $state.raw()
  is_loading = $state(false)
  readonly act = new Act<SourceDeed>()

  readonly #requests: SourceRequests
  readonly #wait: Wait
  #id: string | undefined
  #stopWaiting: (() => void) | undefined

  constructor(requests: SourceRequests, wait: Wait = waitInBrowser) {
    this.#requests = requests
    this.#wait = wait
  }

  get is_working(): boolean {
    return this.now !== undefined && this.now.state !== 'idle'
  }

  /** Safe in an effect. */
  open(id: string): void {
    untrack(() => {
      if (this.#id === id) return
      this.close()
      this.#id = id
      void this.#look(id)
    })
  }

  /** Stops asking; what the server does goes on. */
  close(): void {
    this.#stopWaiting?.()
    this.#stopWaiting = undefined
    this.#id = undefined
  }

  retry(): void {
    if (this.#id !== undefined && this.failure) void this.#look(this.#id)
  }

  refresh(): Promise<boolean> {
    return this.#do('refresh', (id) => this.#requests.refresh(id))
  }

  decide(state: 'approved' | 'left_out', names: readonly string[]): Promise<boolean> {
    const deed = state === 'approved' ? 'approve' : 'leave_out'
    return this.#do(deed, (id) => this.#requests.decide(id, state, names))
  }

  save(said: SaidOfSource): Promise<boolean> {
    return this.#do('save', (id) => this.#requests.save(id, said))
  }

  async remove(): Promise<boolean> {
    const id = this.#id
    if (id === undefined) return false
    const is_done = await this.act.run('remove', () => this.#requests.remove(id))
    if (is_done) this.close()
    return is_done
  }

  async #do(deed: SourceDeed, work: (id: string) => Promise<Source>): Promise<boolean> {
    const id = this.#id
    if (id === undefined) return false
    const is_done = await this.act.run(deed, async () => {
      this.now = await work(id)
    })
    if (is_done) await this.#look(id)
    return is_done
  }

  async #look(id: string): Promise<void> {
    this.#stopWaiting?.()
    this.is_loading = true
    try {
      const now = await this.#requests.read(id)
      const [layers, refreshes] = await Promise.all([this.#requests.layers(id), this.#requests.refreshes(id)])
      if (this.#id !== id) return
      this.now = now
      this.layers = layers
      this.refreshes = refreshes.items
      this.failure = undefined
    } catch (error) {
      if (this.#id !== id) return
      this.failure = failureOf(error)
    }
    this.is_loading = false
    // What failed on the way is asked again as well: the server goes on. One that is gone is not.
    const is_gone = this.failure?.kind === 'not_found' || this.failure?.kind === 'refused'
    if (this.is_working && !is_gone)
      this.#stopWaiting = this.#wait(betweenLooks_ms, () => void this.#look(id))
  }
}
