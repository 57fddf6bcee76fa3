// One import from file to answers: keep the file, read it apart, judge every row, then apply all of it or nothing.
import { link, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../api/contract/problem.ts'
import type { Connection } from '../database/connection.ts'
import { readFile } from '../reading/read_file.ts'
import { registers } from '../registers/registers.ts'
import { today } from '../today.ts'
import type { WorkControl } from '../work_control.ts'
import { applyDelivery } from './apply_delivery.ts'
import type { Delivery, DeliveryRequest, Installation } from './delivery.ts'
import { type KeptFile, keepFile } from './keep_file.ts'
import { stageRows } from './stage_rows.ts'

/**
 * Imports one file into one register, with the semantics of section 3 of the design.
 * Throws AppError('bad_input') when the file as a whole cannot be read; rows that are wrong are in the answer.
 */
export async function deliver(
  installation: Installation,
  request: DeliveryRequest,
  _control: WorkControl = {},
): Promise<Delivery> {
  const register = registers[request.register]
  assertDataAsOf(request.data_as_of, today(installation.now()))
  const file = await keepFile(request.file, installation.folder.files)
  const scratch = await mkdtemp(join(installation.folder.staging, 'reading-'))
  try {
    const reading = await readFile({
      path: await underItsName(file, join(scratch, 'in')),
      folder: await made(join(scratch, 'out')),
      spatial: installation.spatial_extension,
      columns: register.columns.map(({ name }) => name),
      required: register.columns.filter(({ is_required }) => is_required).map(({ name }) => name),
      geometry: register.geometry?.kind,
      rename: request.rename ?? {},
      ...(request.crs ? { crs: request.crs } : {}),
      ...(request.layer ? { layer: request.layer } : {}),
    })
    return await installation.database.session(async (connection: Connection) => {
      const staged = await stageRows(connection, register, reading)
      return await installation.database.change(connection, () =>
        applyDelivery({ connection, installation, register, request, file, reading, staged }),
      )
    })
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** The kept file under its own name, since messages tell it and some formats ask for their extension. */
async function underItsName(file: KeptFile, folder: string): Promise<string> {
  const path = join(await made(folder), file.name)
  await link(file.path, path)
  return path
}

async function made(folder: string): Promise<string> {
  await mkdir(folder)
  return folder
}

function assertDataAsOf(given: string | undefined, latest: string): void {
  if (given === undefined) return
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given) || Number.isNaN(Date.parse(given)) || !isCalendarDate(given))
    throw new AppError('bad_input', `--data-as-of "${given}" is not a date: write it as 2015-06-30.`)
  if (given > latest)
    throw new AppError(
      'bad_input',
      `--data-as-of ${given} lies after today, ${latest}: give the date that the data describes.`,
    )
}

function isCalendarDate(text: string): boolean {
  return new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)
}
