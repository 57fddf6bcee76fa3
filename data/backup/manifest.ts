// What a backup says of itself.
import { z } from 'zod'

export const manifestName = 'manifest.json'
export const manifestVersion = 1

export const manifest = z.object({
  version: z.literal(manifestVersion),
  made_at: z.string(),
  revision: z.int(),
  files: z.array(z.object({ path: z.string(), bytes: z.int(), sha256: z.string() })),
})
export type Manifest = z.infer<typeof manifest>
