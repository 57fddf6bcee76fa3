// The outermost element of an XML file, which tells its format.
import iconv from 'iconv-lite'
import type { Source } from '../child/source.ts'

/** The tag as written, without its prefix; undefined where the bytes do not begin as XML does. */
export function rootTag({ head }: Pick<Source, 'head'>): { local: string; tag: string } | undefined {
  const start = textOf(head)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (!start.startsWith('<')) return undefined
  const bare = start
    .replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(\[[\s\S]*?\]\s*)?>/gi, '')
    .trimStart()
  const found = /^<(?:[\w.-]+:)?([\w.-]+)(?=[\s>/])[^>]*>?/.exec(bare)
  return found?.[1] === undefined ? undefined : { local: found[1], tag: found[0] }
}

function textOf(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return iconv.decode(head, 'utf-16le')
  if (head[0] === 0xfe && head[1] === 0xff) return iconv.decode(head, 'utf-16be')
  return head.toString('utf8')
}
