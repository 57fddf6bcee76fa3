// A backup is a folder: the database file as it stands between two changes, every kept file, and a list of their sums.
import { copyFile, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { AppError } from '../../api/contract/problem.ts'
import { type By, operatorByCommand } from '../audit/entry.ts'
import { readLogHead } from '../audit/head/log_head.ts'
import type { Installation } from '../deliveries/delivery.ts'
import { fileSum } from './file_sum.ts'
import { type Manifest, manifestName, manifestVersion } from './manifest.ts'

export type Backup = { readonly folder: string; readonly files: number; readonly bytes: number }

/** What is copied besides the database; the administrator's token is not: a restored copy makes its own. */
const keptFolders = ['files', 'rejected', 'rasters', 'attachments'] as const

/** Makes the backup in a new folder, while questions go on and changes wait. Throws where the folder exists already. */
export async function makeBackup(
  installation: Installation,
  folder: string,
  by: By = operatorByCommand,
): Promise<Backup> {
  const target = resolve(folder)
  if (await exists(target))
    throw new AppError(
      'conflict',
      `${target} exists already. Name a folder that does not, so that no backup is written over.`,
    )
  const unfinished = join(dirname(target), `.${basename(target)}.unfinished`)
  await rm(unfinished, { recursive: true, force: true })
  await mkdir(unfinished, { recursive: true, mode: 0o700 })
  try {
    const { copied, audit_head } = await installation.database.whileStill(async () => ({
      copied: await copyAll(installation, unfinished),
      audit_head: await readLogHead(installation.database),
    }))
    const files = await Promise.all(
      copied.map(async (path) => ({ path, ...(await fileSum(join(unfinished, path))) })),
    )
    const manifest: Manifest = {
      version: manifestVersion,
      made_at: installation.now().toISOString(),
      revision: installation.database.revision(),
      audit_head,
      files,
    }
    await writeFile(join(unfinished, manifestName), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
    await rename(unfinished, target)
    await noteBackup(installation, { by, revision: manifest.revision, files: files.length })
    return { folder: target, files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) }
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    throw error
  }
}

type Made = { readonly by: By; readonly revision: number; readonly files: number }

/** A copy of everything has left: that is noted, but not where it went, since a path can name somebody. */
async function noteBackup({ database }: Installation, { by, ...made }: Made): Promise<void> {
  await database.record(async (_connection, note) =>
    note({ by, action: 'database_backed_up', object: ['database', null], after: made }),
  )
}

/** The paths of the copies, relative to the target. While no change runs, file and log together are one whole state. */
async function copyAll({ folder }: Installation, target: string): Promise<string[]> {
  const paths = [folder.database, `${folder.database}.wal`, folder.region]
  const kept = await Promise.all(keptFolders.map((name) => filesIn(join(folder.path, name))))
  const present: string[] = []
  for (const path of [...paths, ...kept.flat()]) {
    if (!(await exists(path))) continue
    const name = relative(folder.path, path)
    await mkdir(dirname(join(target, name)), { recursive: true, mode: 0o700 })
    await copyFile(path, join(target, name))
    present.push(name)
  }
  return present
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => !name.startsWith('.')).map((name) => join(folder, name))
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
