// Runs of recurring deliveries, in the background: one at a time, since each may be a whole register. Whoever asked need not stay.
import { AppError } from '../../api/contract/problem.ts'
import { type By, system } from '../audit/entry.ts'
import type { Installation } from '../deliveries/delivery.ts'
import { createTurns } from '../imports/turns.ts'
import type { Network } from '../sources/fetch/network.ts'
import { type KeptRecurring, recurringDeliveries, recurringDelivery } from './kept_recurring.ts'
import { runRecurring } from './run_recurring.ts'

export type Recurring = {
  isRunning(id: string): boolean
  /** Begins; what is under way already goes on alone. */
  run(id: string, asked: { readonly by: By; readonly accepts_removals?: boolean }): void
  /** Those whose time has come. */
  runDue(): Promise<void>
  /** Resolves when nothing is under way for it. */
  settled(id: string): Promise<void>
  stop(): Promise<void>
}

export type RecurringOptions = {
  readonly network: Network
  readonly file_mb: number
  readonly report: (error: unknown) => void
}

const megabyte = 1024 * 1024
const days = { daily: 1, weekly: 7 } as const
const day_ms = 24 * 3600 * 1000
/** The daily work comes a little earlier or later than the day before. */
const early_ms = 2 * 3600 * 1000

export function createRecurring(
  installation: Installation,
  { network, file_mb, report }: RecurringOptions,
): Recurring {
  const turns = createTurns(1)
  const underWay = new Map<string, { readonly abort: AbortController; readonly over: Promise<void> }>()

  function run(id: string, { by, accepts_removals = false }: Parameters<Recurring['run']>[1]): void {
    if (underWay.has(id)) return
    const abort = new AbortController()
    const { signal } = abort
    const work = async () => {
      const found = await recurringDelivery(installation.database, id)
      const running = { installation, network, file_bytes: file_mb * megabyte, signal, by, accepts_removals }
      if (found) await runRecurring(running, found)
    }
    const over = Promise.resolve()
      .then(() => turns.take(work, { signal }))
      .catch((error: unknown) => (signal.aborted ? undefined : report(error)))
      .finally(() => underWay.delete(id))
    underWay.set(id, { abort, over })
  }

  return {
    isRunning: (id) => underWay.has(id),
    run,
    async runDue() {
      const now = installation.now()
      for (const one of await recurringDeliveries(installation.database))
        if (isDue(one, now)) run(one.id, { by: system })
    },
    async settled(id) {
      await underWay.get(id)?.over
    },
    async stop() {
      const all = [...underWay.values()]
      for (const { abort } of all) abort.abort(new AppError('conflict', 'The server stops.'))
      await Promise.all(all.map(({ over }) => over))
    },
  }
}

function isDue({ schedule, tried_at }: Pick<KeptRecurring, 'schedule' | 'tried_at'>, now: Date): boolean {
  if (schedule === 'by_hand') return false
  return tried_at === null || now.getTime() - Date.parse(tried_at) >= days[schedule] * day_ms - early_ms
}
