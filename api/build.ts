// Names the program that answers: another version or other SQL makes other ETags.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { macrosHash } from '../data/macros.ts'
import { pipelineHash } from '../data/pipeline.ts'
import type { Region } from './contract/region.ts'

export const version = readVersion()

/** The region's settings count too: what they open changes the answers. */
export function buildWith(region: Region): string {
  return createHash('sha256')
    .update([version, pipelineHash, macrosHash, JSON.stringify(region)].join('\n'))
    .digest('hex')
    .slice(0, 12)
}

function readVersion(): string {
  const { version }: { version?: unknown } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  )
  return String(version)
}
