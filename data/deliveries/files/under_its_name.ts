// A kept file under its own name, since messages tell it and some formats ask for their extension.
import { link, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeptFile } from './keep_file.ts'

/** The folder is made. */
export async function underItsName(file: KeptFile, folder: string): Promise<string> {
  await mkdir(folder)
  const path = join(folder, file.name)
  await link(file.path, path)
  return path
}
