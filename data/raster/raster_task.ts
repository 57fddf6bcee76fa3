// What goes into the child process that makes a raster of a foreign file, and what comes out.
import { z } from 'zod'
import { rasterFacts } from '../../api/contract/catalogue/raster_facts.ts'

export type RasterTask = {
  /** The foreign file. */
  readonly path: string
  /** An existing folder of ours, used by this work alone; the result lands there. */
  readonly folder: string
  /** Its CRS, where the file does not say. */
  readonly crs?: string
}

export const madeRaster = z.object({
  facts: rasterFacts,
  /** Cloud-optimised as it came: the foreign file itself is kept. */
  is_kept: z.boolean(),
  /** Else the file that was made of it. */
  file: z.string().exactOptional(),
  notes: z.array(z.string()),
})
export type MadeRaster = z.infer<typeof madeRaster>
