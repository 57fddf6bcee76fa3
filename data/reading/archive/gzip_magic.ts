import type { Source } from '../child/source.ts'

export function isGzip({ head }: Source): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8
}
