// Which downloads are kept, and under which key: whole layers in the formats that are written before they are sent.

import { today } from '../../../data/today.ts'
import type { Product } from '../../product.ts'
import { type FileWanted, writtenFormats } from '../made_file.ts'
import { createKeptFiles, type KeptFiles } from './kept_files.ts'

const bytesAtMost = 8 * 2 ** 30
const folders = new WeakMap<Product['database'], KeptFiles>()

export function keptFilesOf({
  database,
  folder,
  now,
}: Pick<Product, 'database' | 'folder' | 'now'>): KeptFiles {
  const known =
    folders.get(database) ?? createKeptFiles({ folder: folder.downloads, bytes_at_most: bytesAtMost, now })
  folders.set(database, known)
  return known
}

/**
 * Of everything that what is in the file follows from; undefined where it is not kept. Parts are as many as there are askers. What is kept inside of a register is not
 * left lying beside the database, from which it may have to be erased.
 */
export function keyOfWhole(
  product: Product,
  { part, format }: Pick<FileWanted, 'part' | 'format'>,
): string | undefined {
  const { layer, relation, at, version, rectangle, has_all_fields } = part
  const { versions: _, ...seen } = layer
  const isPublic = seen.is_public && seen.fields.every((field) => field.is_public)
  const isKept = writtenFormats.has(format) && has_all_fields && rectangle === undefined
  if (!isKept || (seen.from.origin === 'register' && !isPublic)) return undefined
  const state = seen.from.origin === 'register' ? [product.database_id, product.database.revision()] : []
  // A zip has a README that tells the day.
  const day = format === 'shp' ? today(product.now()) : ''
  return JSON.stringify([product.build, product.url, format, seen, relation, at, version, state, day])
}
