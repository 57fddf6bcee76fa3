// The outermost members of a JSON text of any size, and proof that it is whole: a text that was cut off ends
// inside something. Values that are long are not kept, only whether they are empty.
import { closeSync, openSync, readSync } from 'node:fs'
import { damaged, type Source } from '../child/source.ts'

const chunkBytes = 8 << 20
const longestKept = 4096
const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a]

/** Members by name; `[]` and other short values are parsed unless they are arrays, which stay text. */
export function topMembers(path: string, source: Source): Readonly<Record<string, unknown>> {
  const file = openSync(path, 'r')
  const buffer = Buffer.allocUnsafe(chunkBytes)
  const members: Record<string, unknown> = {}
  let depth = 0
  let isInText = false
  let isEscaped = false
  let isPastEnd = false
  let key: string | undefined
  let kept: number[] = []
  const finish = () => {
    if (key !== undefined) members[key] = value(kept)
    key = undefined
    kept = []
  }
  try {
    for (;;) {
      const read = readSync(file, buffer, 0, buffer.length, null)
      if (read === 0) break
      for (let at = 0; at < read; at++) {
        const byte = buffer[at] ?? 0
        if (isInText) {
          if (isEscaped) isEscaped = false
          else if (byte === backslash) isEscaped = true
          else if (byte === quote) isInText = false
        } else if (byte === quote) isInText = true
        else if (byte === 0x7b || byte === 0x5b) {
          if (isPastEnd) throw damaged(source, 'something follows after its end')
          if (depth++ === 0) continue
        } else if (byte === 0x7d || byte === 0x5d) {
          if (--depth < 0) throw damaged(source, 'a bracket closes that was never opened')
          if (depth === 0) {
            finish()
            isPastEnd = true
            continue
          }
        } else if (depth === 1 && byte === colon && key === undefined) {
          key = String(value(kept))
          kept = []
          continue
        } else if (depth === 1 && byte === comma) {
          finish()
          continue
        }
        if (depth > 0 && kept.length < longestKept && (byte > 0x20 || isInText)) kept.push(byte)
      }
    }
  } finally {
    closeSync(file)
  }
  if (depth > 0 || isInText || !isPastEnd)
    throw damaged(source, 'it ends in the middle, as a file does that was cut off')
  return members
}

function value(bytes: number[]): unknown {
  const text = Buffer.from(bytes).toString('utf8')
  if (bytes.length >= longestKept || text.startsWith('[')) return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
