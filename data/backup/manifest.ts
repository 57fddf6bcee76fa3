// What a backup says of itself.
import { z } from 'zod'
import { logHead } from '../audit/head/log_head.ts'

export const manifestName = 'manifest.json'
export const manifestVersion = 1

export const manifest = z.object({
  version: z.literal(manifestVersion),
  made_at: z.string(),
  revision: z.int(),
  /** Where the audit log ends in it; backups of older versions do not say. */
  audit_head: logHead.nullable().default(null),
  files: z.array(z.object({ path: z.string(), bytes: z.int(), sha256: z.string() })),
})
export type Manifest = z.infer<typeof manifest>
