// A raster as somebody sees it: its file, what is known of it, and how it is shown by the bands that they may see.
import { keptRasterFacts, rasterPath } from '../../data/raster/kept_raster.ts'
import { type ShownRaster, shownRaster } from '../../tiles/styles/shown_raster.ts'
import type { RasterFacts } from '../contract/catalogue/raster_facts.ts'
import { AppError } from '../contract/problem.ts'
import type { Product } from '../product.ts'
import type { SeenLayer } from './seen_layer.ts'

export type SeenRaster = {
  readonly data_id: string
  readonly path: string
  readonly facts: RasterFacts
  /** From 1. */
  readonly bands: readonly number[]
  /** Undefined where no band is seen. */
  readonly shown: ShownRaster | undefined
}

/** The file of a raster never changes, nor does what is known of it. */
const known = new Map<string, Promise<RasterFacts>>()
const knownAtMost = 500

/** Undefined for what is no raster. */
export async function seenRaster(
  { folder }: Pick<Product, 'folder'>,
  { kind, from, fields, description }: SeenLayer,
): Promise<SeenRaster | undefined> {
  if (kind !== 'raster' || from.origin !== 'published') return undefined
  const { data_id } = from
  const path = rasterPath(folder, data_id)
  const facts = await factsOf(path, () => keptRasterFacts(folder, data_id))
  const bands = fields.map(({ name }) => Number(name.replace('band_', '')))
  return { data_id, path, facts, bands, shown: shownRaster(facts, description.raster_style, bands) }
}

/** The kept file, for whoever sees all of it: it cannot be given in parts. */
export function wholeRaster(raster: SeenRaster): string {
  if (raster.bands.length === raster.facts.bands.length) return raster.path
  throw new AppError(
    'not_found',
    'The raster cannot be downloaded as a file: some of its bands are not public.',
  )
}

async function factsOf(path: string, read: () => Promise<RasterFacts>): Promise<RasterFacts> {
  const reading = known.get(path) ?? read()
  known.delete(path)
  known.set(path, reading)
  for (const oldest of known.keys()) {
    if (known.size <= knownAtMost) break
    known.delete(oldest)
  }
  try {
    return await reading
  } catch (error) {
    known.delete(path)
    throw error
  }
}
