// A full disk stops the start with its name rather than the first import with a half-written file.
import { mkdir, open, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../api/contract/problem.ts'
import type { DataFolder } from '../data_folder.ts'

/** What the database needs to start and to take a small delivery. */
const roomNeededMb = 50
const megabyte = 1_000_000

export async function assertRoomOnDisk(folder: DataFolder): Promise<void> {
  await mkdir(folder.path, { recursive: true, mode: 0o700 }).catch((error: NodeJS.ErrnoException) =>
    refuse(folder, error),
  )
  const { bavail, bsize } = await statfs(folder.path)
  const room = Math.floor((bavail * bsize) / megabyte)
  if (room < roomNeededMb)
    throw new AppError(
      'data_missing',
      `The disk of the data folder ${folder.path} is full: ${room} MB are left and at least ${roomNeededMb} MB are needed. ` +
        'Free some room, or set BRISTKARTAN_DATA to a folder on another disk and move the data there. Nothing has been changed.',
    )
  await tryToWrite(folder)
}

async function tryToWrite(folder: DataFolder): Promise<void> {
  const probe = join(folder.path, '.room')
  try {
    const file = await open(probe, 'w')
    await file.writeFile(Buffer.alloc(65_536))
    await file.close()
  } catch (error) {
    refuse(folder, error)
  } finally {
    await rm(probe, { force: true }).catch(() => undefined)
  }
}

function refuse(folder: DataFolder, error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error)
  throw new AppError(
    'data_missing',
    `The data folder ${folder.path} cannot be written: ${reason}. Give this user the right to write there, or set BRISTKARTAN_DATA to another folder.`,
  )
}
