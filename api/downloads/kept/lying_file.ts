// A download that lies on the disk: a raster as it is kept, or a whole layer that was made before and kept.
import { stat } from 'node:fs/promises'
import { seenRaster, wholeRaster } from '../../layers/seen_raster.ts'
import type { Product } from '../../product.ts'
import { type FileWanted, writtenFile } from '../made_file.ts'
import { refuse } from '../part/layer_part.ts'
import type { LyingFile } from '../sending/file_answer.ts'
import { keptFilesOf, keyOfWhole } from './whole_file.ts'

/** Proxies give up after a minute without an answer. */
const askersPatience_ms = 50_000

/** Made where it is not there yet, unless it is a HEAD. Undefined for what does not lie: parts, and what is made while it is sent. */
export async function lyingFile(
  product: Product,
  wanted: FileWanted,
  { isHead, patience_ms = askersPatience_ms }: { readonly isHead: boolean; readonly patience_ms?: number },
): Promise<LyingFile | undefined> {
  if (wanted.format === 'tif') return rasterFile(product, wanted)
  const key = keyOfWhole(product, wanted)
  if (key === undefined) return undefined
  const kept = keptFilesOf(product)
  if (isHead) return kept.find(key)
  const make = (signal: AbortSignal) => writtenFile(product, { ...wanted, signal })
  return kept.findOrMake(key, make, { signal: wanted.signal, patience_ms })
}

/** As it is kept: cloud-optimised when it came in, and never changed. */
async function rasterFile(product: Product, { part }: FileWanted): Promise<LyingFile> {
  const raster = await seenRaster(product, part.layer)
  if (!raster || !part.has_all_fields) refuse('fields', 'is no parameter of tif: a raster comes whole')
  const path = wholeRaster(raster)
  const { size } = await stat(path)
  return { path, bytes: size, etag: `"${raster.data_id}"` }
}
