// Refreshing of sources, in the background: one at a time, since each is somebody's server and each reading takes memory. Whoever asked need not stay.
import { AppError } from '../../api/contract/problem.ts'
import { type By, system } from '../audit/entry.ts'
import type { Installation } from '../deliveries/delivery.ts'
import { createTurns } from '../imports/turns.ts'
import type { Network } from './fetch/network.ts'
import { type KeptSource, source as keptSource, sources as keptSources } from './kept/kept_source.ts'
import { refreshSource } from './life/refresh_source.ts'
import { isDue } from './life/schedule.ts'
import type { SidecarReaders } from './metadata/sidecar_readers.ts'

export type SourceWork = {
  readonly state: 'idle' | 'waiting' | 'refreshing'
  /** Layers whose data has been taken in, of those to be; null while that is not known. */
  readonly progress: { readonly done: number; readonly total: number } | null
}

export type Sources = {
  readonly network: Network
  work(id: string): SourceWork
  /** Begins, or joins what is under way. */
  refresh(source: Pick<KeptSource, 'id'>, by: By): void
  /** Those whose time has come, by their schedules. */
  refreshDue(): Promise<void>
  /** Resolves when nothing is under way for the source. */
  settled(id: string): Promise<void>
  /** Calls off what is under way for the source, and waits until it is. */
  callOff(id: string): Promise<void>
  stop(): Promise<void>
}

export type SourceOptions = {
  readonly network: Network
  readonly readers: SidecarReaders
  readonly file_mb: number
  readonly report: (error: unknown) => void
  /** Six hours unless told. */
  readonly longest_ms?: number
}

type UnderWay = {
  work: SourceWork
  again: By | null
  readonly abort: AbortController
  readonly over: Promise<void>
}

const megabyte = 1024 * 1024
const sixHours_ms = 6 * 3600 * 1000
const idle: SourceWork = { state: 'idle', progress: null }

export function createSources(
  installation: Installation,
  { network, readers, file_mb, report, longest_ms = sixHours_ms }: SourceOptions,
): Sources {
  const tools = { installation, network, readers, file_bytes: file_mb * megabyte, longest_ms, report }
  const turns = createTurns(1)
  const underWay = new Map<string, UnderWay>()

  function refresh({ id }: Pick<KeptSource, 'id'>, by: By): void {
    const known = underWay.get(id)
    if (known) {
      // What was decided since it began is not left for tomorrow.
      if (known.work.state === 'refreshing') known.again = by
      return
    }
    const abort = new AbortController()
    const begun: UnderWay = {
      work: { state: 'waiting', progress: null },
      again: null,
      abort,
      over: Promise.resolve().then(() => run(id, by, abort.signal)),
    }
    underWay.set(id, begun)
  }

  async function run(id: string, by: By, signal: AbortSignal): Promise<void> {
    try {
      await turns.take(() => refreshNow(id, by, signal), { signal })
    } catch (error) {
      if (!signal.aborted) report(error)
    }
    const again = underWay.get(id)?.again
    underWay.delete(id)
    if (again && !signal.aborted) refresh({ id }, again)
  }

  async function refreshNow(id: string, by: By, signal: AbortSignal): Promise<void> {
    const found = await keptSource(installation.database, id)
    const own = underWay.get(id)
    if (!found || !own) return
    own.work = { state: 'refreshing', progress: null }
    await refreshSource(tools, found, {
      by,
      signal,
      progress: (done, total) => {
        own.work = { state: 'refreshing', progress: { done, total } }
      },
    })
  }

  async function settled(id: string): Promise<void> {
    for (let own = underWay.get(id); own; own = underWay.get(id)) await own.over
  }

  async function callOff(id: string): Promise<void> {
    underWay.get(id)?.abort.abort(new AppError('conflict', 'The refreshing was called off.'))
    await settled(id)
  }

  return {
    network,
    work: (id) => underWay.get(id)?.work ?? idle,
    refresh,
    async refreshDue() {
      const now = installation.now()
      for (const one of await keptSources(installation.database)) if (isDue(one, now)) refresh(one, system)
    },
    settled,
    callOff,
    async stop() {
      await Promise.all([...underWay.keys()].map(callOff))
    },
  }
}
