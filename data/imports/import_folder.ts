// Each import on its way has a folder of its own, so that it is there after a restart: import.json, the file, what its preview left.
import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { type ImportRecord, importRecord, type Look, look } from './import_record.ts'

export type ImportFolder = {
  readonly path: string
  readonly record: string
  readonly look: string
  /** The foreign file lies alone, since formats look for what lies beside a file. */
  readonly file: (name: string) => string
  /** Emptied whenever what was previewed no longer holds. */
  readonly preview: string
}

/** The foreign file of an import that has one. */
export function importFile(imports: string, { id, file_name }: ImportRecord): string {
  return importFolder(imports, id).file(file_name ?? '')
}

/** Unguessable: who knows an id was told it. */
const idForm = /^[\w-]{22}$/

export function newImportId(): string {
  return randomBytes(16).toString('base64url')
}

export function importFolder(imports: string, id: string): ImportFolder {
  const path = join(imports, id)
  return {
    path,
    record: join(path, 'import.json'),
    look: join(path, 'look.json'),
    file: (name) => join(path, 'file', name),
    preview: join(path, 'preview'),
  }
}

export async function makeImportFolder(imports: string, id: string): Promise<ImportFolder> {
  const folder = importFolder(imports, id)
  await mkdir(join(folder.path, 'file'), { recursive: true, mode: 0o700 })
  return folder
}

/** Undefined where there is no such import, or what lies there is none that this program can read. */
export async function readRecord(imports: string, id: string): Promise<ImportRecord | undefined> {
  return idForm.test(id) ? readJson(importFolder(imports, id).record, importRecord) : undefined
}

export async function writeRecord(imports: string, record: ImportRecord): Promise<void> {
  await writeJson(importFolder(imports, record.id).record, record)
}

export async function readLook(imports: string, id: string): Promise<Look | undefined> {
  return readJson(importFolder(imports, id).look, look)
}

export async function writeLook(imports: string, id: string, found: Look): Promise<void> {
  await writeJson(importFolder(imports, id).look, found)
}

/** Newest first. */
export async function readRecords(imports: string): Promise<ImportRecord[]> {
  const ids = await readdir(imports).catch(() => [])
  const found = await Promise.all(ids.map((id) => readRecord(imports, id)))
  return found
    .filter((record) => record !== undefined)
    .sort((one, other) => other.created_at.localeCompare(one.created_at) || one.id.localeCompare(other.id))
}

export async function removeImport(imports: string, id: string): Promise<void> {
  await rm(importFolder(imports, id).path, { recursive: true, force: true })
}

async function readJson<T>(path: string, shape: z.ZodType<T>): Promise<T | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    return shape.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** The old content or the new one, never half of one. */
async function writeJson(path: string, content: unknown): Promise<void> {
  const unfinished = `${path}.${newImportId()}`
  await writeFile(unfinished, JSON.stringify(content), { mode: 0o600 })
  await rename(unfinished, path)
}
