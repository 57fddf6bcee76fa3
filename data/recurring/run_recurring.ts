// One run: the file is brought, and where it is another than last time it becomes a delivery, previewed first. What a person has to decide stops it.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { RejectedRow } from '../../api/contract/deliveries/delivery.ts'
import type { ReadingInstructions } from '../../api/contract/deliveries/reading_instructions.ts'
import type { RecurringProblem } from '../../api/contract/deliveries/recurring_codes.ts'
import { defaultSettings } from '../../api/contract/limits.ts'
import { AppError } from '../../api/contract/problem.ts'
import type { By } from '../audit/entry.ts'
import { deliver } from '../deliveries/deliver.ts'
import type { Installation } from '../deliveries/delivery.ts'
import { previewDelivery } from '../deliveries/preview/preview_delivery.ts'
import { lookAtFile } from '../imports/look_at_file.ts'
import { recognise } from '../mapping/recognise.ts'
import { savedMappings } from '../mapping/saved_mappings.ts'
import { broughtSha256 } from '../sources/life/brought_sha256.ts'
import { today } from '../today.ts'
import { type Bringing, bringFile } from './bring_file.ts'
import { type KeptRecurring, keepRan, type Ran } from './kept_recurring.ts'

export type Running = Omit<Bringing, 'installation'> & {
  readonly installation: Installation
  /** Who asked for it, or the server itself. */
  readonly by: By
  readonly accepts_removals: boolean
}

export async function runRecurring(running: Running, recurring: KeptRecurring): Promise<void> {
  const { installation, signal } = running
  const folder = await mkdtemp(join(installation.folder.staging, 'recurring-'))
  try {
    const ran = await run(running, recurring, folder)
    await installation.database.record((connection, note) => {
      const by = { ...running.by, via: running.by.via ?? viaOf(recurring) }
      return keepRan({ connection, note, by, now: installation.now() }, recurring, ran)
    })
  } catch (error) {
    // Called off by the server that stops: it is run again at its next time.
    signal.throwIfAborted()
    throw error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** By which its deliveries are found in the log. */
export function viaOf({ id }: Pick<KeptRecurring, 'id'>): string {
  return `recurring ${id}`
}

async function run(running: Running, recurring: KeptRecurring, folder: string): Promise<Ran> {
  const { signal } = running
  const brought = await expected('not_brought', signal, async () => {
    const file = await bringFile(running, recurring, folder)
    return { file, sha256: await broughtSha256(file) }
  })
  if ('code' in brought) return { problem: brought, sha256: null, delivery_id: null }
  if (brought.sha256 === recurring.delivered_sha256) return { problem: null, sha256: null, delivery_id: null }
  const delivered = await expected('not_read', signal, () =>
    bringIn(running, recurring, { ...brought, folder }),
  )
  return 'code' in delivered ? { problem: delivered, sha256: null, delivery_id: null } : delivered
}

/** What stands in the file may tell of somebody, and this is kept until the next run: what is quoted goes, and what follows a colon. */
function withoutValues({ line, reason }: RejectedRow): RejectedRow {
  return { line, reason: reason.replace(/"[\s\S]*"/, '"…"').replace(/: [\s\S]*$/, ': …') }
}

/** What goes wrong in a way that words are known for is the run's problem. */
async function expected<T extends object>(
  code: RecurringProblem,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T | NonNullable<Ran['problem']>> {
  try {
    return await work()
  } catch (error) {
    signal.throwIfAborted()
    if (!(error instanceof AppError)) throw error
    return { code, message: error.message, rejected: [] }
  }
}

type Brought = { readonly file: string; readonly sha256: string; readonly folder: string }

async function bringIn(
  { installation, by, signal, accepts_removals }: Running,
  recurring: KeptRecurring,
  { file, sha256, folder }: Brought,
): Promise<Ran | NonNullable<Ran['problem']>> {
  const { register, mode } = recurring
  const instructions = await instructionsFor(installation, recurring, file, signal)
  const preview_folder = join(folder, 'preview')
  await mkdir(preview_folder)
  const request = { ...instructions, register, file, mode }
  const where = { ...defaultSettings, folder: preview_folder, as_of: today(installation.now()) }
  const { preview, reading } = await previewDelivery(installation, { ...request, ...where }, { signal })
  if (preview.rejected > 0)
    return {
      code: 'rejected_rows',
      message: `${preview.rejected} of ${preview.rows} rows would be rejected. Correct them in the export, or read it in by hand.`,
      rejected: preview.first_rejected.map(withoutValues),
    }
  const before = preview.changed + preview.removed + preview.unchanged
  if (mode === 'full' && preview.removed * 2 > before && !accepts_removals)
    return {
      code: 'too_many_removed',
      message: `${preview.removed} of ${before} rows would be removed. Look at the export; if it is right, run it and agree to that.`,
      rejected: [],
    }
  const { id: delivery_id } = await deliver(
    installation,
    {
      ...request,
      reading,
      expected_revision: preview.revision,
      actor: by.actor,
      via: viaOf(recurring),
    },
    { signal },
  )
  return { problem: null, sha256, delivery_id }
}

/** The mapping that is named; else the saved one that was made for files with these columns; else the file has ours. */
async function instructionsFor(
  installation: Installation,
  { register, mapping }: KeptRecurring,
  file: string,
  signal: AbortSignal,
): Promise<ReadingInstructions> {
  const saved = await savedMappings(installation.database, { register })
  if (mapping !== null) {
    const named = saved.find(({ name }) => name === mapping)
    if (named) return named.instructions
    throw new AppError('not_found', `There is no saved mapping ${mapping} any more. Choose another.`)
  }
  if (saved.length === 0) return {}
  const { inspection } = await lookAtFile(installation, { register, file, instructions: {} }, signal)
  const columns = inspection.columns.map(({ name }) => name)
  return recognise(saved, { register, columns })?.instructions ?? {}
}
