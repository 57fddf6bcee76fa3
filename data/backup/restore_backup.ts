// A backup goes into an empty folder, and only after every sum agrees. The copy is another database: it gets a new id.
import { copyFile, mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, normalize, resolve } from 'node:path'
import { z } from 'zod'
import { AppError } from '../../api/contract/problem.ts'
import { sqlFile } from '../database/sql_file.ts'
import { openInstallation } from '../installation.ts'
import { fileSum } from './file_sum.ts'
import { type Manifest, manifest, manifestName } from './manifest.ts'

export type Restored = {
  readonly folder: string
  readonly files: number
  readonly revision: number
  readonly made_at: string
  /** Where the audit log of the backup ends. */
  readonly audit_head: Manifest['audit_head']
}

const newIdSql = sqlFile(import.meta.url, './new_database_id.sql')

/** Throws AppError where the backup is no whole backup, or the folder is not empty. Nothing is written before that is known. */
export async function restoreBackup(
  backup: string,
  target: string,
  spatial_extension: string | undefined,
): Promise<Restored> {
  const from = resolve(backup)
  const to = resolve(target)
  const listed = await readManifest(from)
  await assertSums(from, listed)
  await assertEmpty(to)
  await mkdir(to, { recursive: true, mode: 0o700 })
  for (const { path } of listed.files) {
    await mkdir(dirname(join(to, path)), { recursive: true, mode: 0o700 })
    await copyFile(join(from, path), join(to, path))
  }
  await giveNewId(to, listed, spatial_extension)
  const { revision, made_at, audit_head } = listed
  return { folder: to, files: listed.files.length, revision, made_at, audit_head }
}

async function readManifest(from: string): Promise<Manifest> {
  const text = await readFile(join(from, manifestName), 'utf8').catch(() => {
    throw new AppError(
      'bad_input',
      `${from} is no backup: it has no ${manifestName}. Name a folder that npm run backup made.`,
    )
  })
  const found = manifest.safeParse(parsedJson(text))
  if (found.success && found.data.files.every(({ path }) => staysInside(path))) return found.data
  const reason = found.success ? 'it names files outside the backup' : z.prettifyError(found.error)
  throw new AppError(
    'bad_input',
    `The ${manifestName} of ${from} cannot be used: ${reason}. Take another backup.`,
  )
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function staysInside(path: string): boolean {
  return !isAbsolute(path) && !normalize(path).startsWith('..')
}

async function assertSums(from: string, { files }: Manifest): Promise<void> {
  const wrong: string[] = []
  for (const { path, bytes, sha256 } of files) {
    const found = await fileSum(join(from, path)).catch(() => undefined)
    if (!found) wrong.push(`${path} is missing`)
    else if (found.bytes !== bytes || found.sha256 !== sha256)
      wrong.push(`${path} is not as it was backed up`)
  }
  if (wrong.length > 0)
    throw new AppError(
      'bad_input',
      `The backup ${from} is damaged: ${wrong.join('; ')}. Nothing was restored. Take an earlier backup.`,
    )
}

async function assertEmpty(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined)
  if (!found) return
  const names = found.isDirectory() ? await readdir(folder) : ['a file']
  // The fetched extension lies there by default and is no data.
  const others = names.filter((name) => name !== 'extensions' && name !== 'backups')
  if (others.length > 0)
    throw new AppError(
      'conflict',
      `${folder} is not empty (${others.slice(0, 3).join(', ')}). Set BRISTKARTAN_DATA to an empty folder, so that nothing is written over.`,
    )
}

async function giveNewId(
  folder: string,
  listed: Manifest,
  spatial_extension: string | undefined,
): Promise<void> {
  const { database } = await openInstallation({ folder, spatial_extension })
  try {
    await database.session((connection) =>
      database.change(connection, async (note) => {
        note({
          by: { actor: 'operator', via: 'command' },
          action: 'database_restored',
          object: ['database', null],
          after: { made_at: listed.made_at, revision: listed.revision },
        })
        await connection.run(newIdSql)
      }),
    )
  } finally {
    await database.close()
  }
}
