// A folder below the data folder in which one download is made; gone when the download is sent, has failed or nobody wants it any more. What a crash leaves
// is emptied at start with the rest of the staging folder.
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Product } from '../../product.ts'

export type Scratch = { readonly folder: string; remove(): Promise<void> }

export async function makeScratch({ folder }: Pick<Product, 'folder'>): Promise<Scratch> {
  const path = await mkdtemp(join(folder.staging, 'download-'))
  return { folder: path, remove: () => rm(path, { recursive: true, force: true }) }
}
