// What is under way: one work at a time for each import, which can be followed and called off. Whoever began it need not stay.

import type { Progress } from '../../api/contract/deliveries/import.ts'
import { AppError } from '../../api/contract/problem.ts'
import type { WorkControl } from '../work_control.ts'

export type WorkKind = 'looking' | 'previewing' | 'applying'

export type Work = {
  readonly kind: WorkKind
  /** Resolves when it is over, however it ended. */
  readonly over: Promise<void>
  /** Aborted, with the reason, once it is called off. */
  readonly signal: AbortSignal
  progress(): Progress | null
  callOff(reason: AppError): void
}

export type Works = {
  /** Throws AppError('conflict') where something is under way already. What the work throws is its own to tell. */
  begin(id: string, kind: WorkKind, run: (control: Required<WorkControl>) => Promise<void>): Work
  of(id: string): Work | undefined
  /** Nothing begins any more. What changes nothing is called off; an import that is being applied has so long to finish. */
  stop(patience_ms: number): Promise<void>
}

const calledOff = new AppError('conflict', 'The server is stopping. Try again when it has started anew.')

const words: Readonly<Record<WorkKind, string>> = {
  looking: 'its file is being looked at',
  previewing: 'it is being previewed',
  applying: 'it is being applied',
}

export function createWorks(): Works {
  const underWay = new Map<string, Work>()
  let isStopping = false

  return {
    begin(id, kind, run) {
      if (isStopping) throw new AppError('busy', calledOff.message)
      const other = underWay.get(id)
      if (other)
        throw new AppError(
          'conflict',
          `This import is busy: ${words[other.kind]}. Wait, or call that off first.`,
        )
      const abort = new AbortController()
      let latest: Progress | null = null
      const control = {
        signal: abort.signal,
        progress: (progress: Progress) => {
          latest = progress
        },
      }
      const over = run(control).finally(() => underWay.delete(id))
      const work: Work = {
        kind,
        over,
        signal: abort.signal,
        progress: () => latest,
        callOff: (reason) => abort.abort(reason),
      }
      underWay.set(id, work)
      return work
    },
    of: (id) => underWay.get(id),
    async stop(patience_ms) {
      isStopping = true
      const works = [...underWay.values()]
      for (const work of works) if (work.kind !== 'applying') work.callOff(calledOff)
      const late = setTimeout(() => {
        for (const work of works) work.callOff(calledOff)
      }, patience_ms)
      await Promise.allSettled(works.map(({ over }) => over))
      clearTimeout(late)
    },
  }
}
