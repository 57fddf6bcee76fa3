// The data of the layers that are approved. They are fetched one after the other, since a source is somebody's server, and read two at a time: of the
// seconds that a layer takes most go into starting the process that reads it.
import { availableParallelism } from 'node:os'
import { AppError } from '../../../api/contract/problem.ts'
import type { Installation } from '../../deliveries/delivery.ts'
import { createTurns } from '../../imports/turns.ts'
import { type KeptSourceLayer, keepSourceLayer } from '../kept/kept_layers.ts'
import type { KeptSource } from '../kept/kept_source.ts'
import type { OpenedSource } from '../kinds/source_kind.ts'
import type { Looked } from './look_at_source.ts'
import { takeOne } from './take_one.ts'

export type TakingAll = {
  readonly source: KeptSource
  readonly opened: OpenedSource
  readonly looked: readonly Looked[]
  readonly kept: readonly KeptSourceLayer[]
  readonly signal: AbortSignal
  readonly progress: (done: number, total: number) => void
}

const readAtOnce = Math.min(2, availableParallelism())

/** One that fails is told and keeps the others from nothing. */
export async function takeAll(
  installation: Installation,
  { looked, kept, progress, ...taking }: TakingAll,
): Promise<{ approved: number; with_problem: number }> {
  const { source, signal } = taking
  const approved = kept.filter(({ state }) => state === 'approved')
  const fetching = createTurns(1)
  const left = approved.values()
  let done = 0
  let with_problem = 0

  async function problemOf(layer: KeptSourceLayer): Promise<string | null> {
    const found = looked.find((one) => one.layer.name === layer.name)
    if (!found) return null
    try {
      return await takeOne(installation, { ...taking, found, kept: layer, fetching })
    } catch (error) {
      signal.throwIfAborted()
      if (!(error instanceof AppError)) throw error
      const { message: problem } = error
      await installation.database.record((connection) =>
        keepSourceLayer({ connection }, source.id, { ...layer, problem }),
      )
      return problem
    }
  }

  async function readOnAndOn(): Promise<void> {
    for (const layer of left) {
      signal.throwIfAborted()
      const problem = await problemOf(layer)
      if ((layer.looked_problem ?? problem) !== null) with_problem++
      done++
      progress(done, approved.length)
    }
  }

  progress(done, approved.length)
  // Nothing is under way any more when the refreshing ends, however it does.
  const ended = await Promise.allSettled(Array.from({ length: readAtOnce }, readOnAndOn))
  for (const one of ended) if (one.status === 'rejected') throw one.reason
  return { approved: approved.length, with_problem }
}
