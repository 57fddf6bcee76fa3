// A published raster on the disk: `<data id>.tif`, cloud-optimised, and `<data id>.json`, what is known of it. Made once and never changed.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type RasterFacts, rasterFacts } from '../../api/contract/catalogue/raster_facts.ts'
import { AppError } from '../../api/contract/problem.ts'
import type { DataFolder } from '../data_folder.ts'

export function rasterPath({ rasters }: Pick<DataFolder, 'rasters'>, data_id: string): string {
  return join(rasters, `${data_id}.tif`)
}

export function rasterFactsPath({ rasters }: Pick<DataFolder, 'rasters'>, data_id: string): string {
  return join(rasters, `${data_id}.json`)
}

export async function keptRasterFacts(
  folder: Pick<DataFolder, 'rasters'>,
  data_id: string,
): Promise<RasterFacts> {
  const text = await readFile(rasterFactsPath(folder, data_id), 'utf8').catch(() => undefined)
  if (text !== undefined) return rasterFacts.parse(JSON.parse(text))
  throw new AppError(
    'data_missing',
    'The file of this raster is no longer among the kept ones. Take the folder “rasters” from a backup.',
  )
}
