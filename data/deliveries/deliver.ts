// One import from file to answers: keep the file, read it apart, judge every row, then apply all of it or nothing.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Note } from '../audit/entry.ts'
import { interruptible, unlessCalledOff } from '../database/interruptible.ts'
import { registers } from '../registers/registers.ts'
import { today } from '../today.ts'
import type { WorkControl } from '../work_control.ts'
import { applyDelivery } from './apply_delivery.ts'
import type { Delivery, DeliveryRequest, Installation } from './delivery.ts'
import { type KeptFile, keepFile } from './files/keep_file.ts'
import { underItsName } from './files/under_its_name.ts'
import { stageRows } from './judging/stage_rows.ts'
import { readDelivered } from './read_delivered.ts'
import { assertDataAsOf } from './record/data_as_of.ts'
import { deliveryEntry } from './record/delivery_entry.ts'
import { assertRevision } from './record/registers_revision.ts'

/**
 * Imports one file into one register, with the semantics of section 3 of the design.
 * Throws AppError('bad_input') when the file as a whole cannot be read, AppError('conflict') when it was called off or the database
 * is not as it was previewed; rows that are wrong are in the answer.
 */
export async function deliver(
  installation: Installation,
  request: DeliveryRequest,
  control: WorkControl = {},
): Promise<Delivery> {
  assertDataAsOf(request.data_as_of, today(installation.now()))
  await assertRevision(installation.database, request.expected_revision)
  return unlessCalledOff(control.signal, async () => {
    const file = await keepFile(request.file, installation.folder.files)
    const scratch = await mkdtemp(join(installation.folder.staging, 'reading-'))
    try {
      return await deliverKept(installation, request, { file, scratch, control })
    } finally {
      await rm(scratch, { recursive: true, force: true })
    }
  })
}

type Work = { readonly file: KeptFile; readonly scratch: string; readonly control: WorkControl }

async function deliverKept(
  installation: Installation,
  request: DeliveryRequest,
  { file, scratch, control }: Work,
): Promise<Delivery> {
  const { signal, progress } = control
  const register = registers[request.register]
  progress?.({ stage: 'reading', done: 0, total: 1 })
  const reading =
    request.reading ??
    (await readDelivered(installation, {
      register,
      request,
      path: await underItsName(file, join(scratch, 'in')),
      folder: await made(join(scratch, 'out')),
      signal,
    }))
  return installation.database.session(async (own) => {
    const connection = interruptible(own, signal)
    progress?.({ stage: 'judging', done: 0, total: 1 })
    const staged = await stageRows(connection, register, reading)
    progress?.({ stage: 'waiting', done: 0, total: 1 })
    const apply = async (note: Note) => {
      const delivery = await applyDelivery({
        connection,
        installation,
        register,
        request,
        file,
        reading,
        staged,
        control,
      })
      note(deliveryEntry(delivery, request, file))
      return delivery
    }
    return installation.database.change(own, apply, signal)
  })
}

async function made(folder: string): Promise<string> {
  await mkdir(folder)
  return folder
}
