// What a delivery would change, and what that does to the status of areas, without changing anything.
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { unlessCalledOff } from '../../database/interruptible.ts'
import type { Reading } from '../../reading/read_file.ts'
import type { Register } from '../../registers/register.ts'
import { registers } from '../../registers/registers.ts'
import { today } from '../../today.ts'
import type { WorkControl } from '../../work_control.ts'
import { isRefused } from '../apply_delivery.ts'
import type { DeliveryRequest, Installation } from '../delivery.ts'
import { judgeRows } from '../judging/judge_rows.ts'
import { stageRows } from '../judging/stage_rows.ts'
import { readDelivered } from '../read_delivered.ts'
import { assertDataAsOf, dataAsOf } from '../record/data_as_of.ts'
import { firstRejected, writeRejected } from '../rejected/rejected_rows.ts'
import type { PreviewedDelivery, PreviewSettings } from './preview.ts'
import { previewChange } from './preview_change.ts'
import { inPreviewWorld, type PreviewWorld } from './preview_world.ts'

export type PreviewRequest = Omit<DeliveryRequest, 'actor'> & PreviewSettings

/**
 * Reads the file into `folder/reading`, unless the request brings its `reading`. Outside the write queue: deliveries and questions go on.
 * A delivery that would be refused changes nothing, and so does its preview.
 */
export async function previewDelivery(
  installation: Installation,
  request: PreviewRequest,
  control: WorkControl = {},
): Promise<PreviewedDelivery> {
  const register = registers[request.register]
  assertDataAsOf(request.data_as_of, today(installation.now()))
  return unlessCalledOff(control.signal, async () => {
    const reading = request.reading ?? (await readAnew(installation, request, control))
    return inPreviewWorld(installation.database, control.signal, (world) =>
      previewRead(world, { installation, register, request, reading, control }),
    )
  })
}

async function readAnew(
  installation: Installation,
  request: PreviewRequest,
  { signal, progress }: WorkControl,
): Promise<Reading> {
  progress?.({ stage: 'reading', done: 0, total: 1 })
  const folder = join(request.folder, 'reading')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const register = registers[request.register]
  return readDelivered(installation, { register, request, path: request.file, folder, signal })
}

type Read = {
  readonly installation: Installation
  readonly register: Register
  readonly request: PreviewRequest
  readonly reading: Reading
  readonly control: WorkControl
}

async function previewRead(
  world: PreviewWorld,
  { installation, register, request, reading, control }: Read,
): Promise<PreviewedDelivery> {
  const { connection, revision } = world
  const mode = request.mode ?? 'full'
  control.progress?.({ stage: 'judging', done: 0, total: 1 })
  const staged = await stageRows(connection, register, reading)
  const { existing, ...judged } = await judgeRows(connection, register, staged)
  const is_refused = isRefused(judged.rejected, request)
  const rejected = join(request.folder, 'rejected.csv')
  await rm(rejected, { force: true })
  if (judged.rejected > 0) await writeRejected(connection, register, rejected)
  const first_rejected = await firstRejected(connection)
  const found = await previewChange(world, register, {
    mode: is_refused ? null : mode,
    existing,
    wanted: request,
    control,
  })
  const dates = { given: request.data_as_of, today: today(installation.now()) }
  return {
    preview: {
      mode,
      ...judged,
      ...found.counted,
      repaired: reading.repaired?.rows ?? 0,
      first_rejected,
      columns_left_out: reading.columns_left_out,
      notes: reading.notes,
      data_as_of: is_refused ? null : await dataAsOf(connection, register, dates),
      status_effect: found.status_effect,
      revision,
    },
    files: { differences: found.differences, ...(judged.rejected > 0 ? { rejected } : {}) },
    reading,
  }
}
