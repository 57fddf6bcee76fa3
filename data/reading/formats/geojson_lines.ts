// GeoJSON as one feature a line (RFC 8142, GeoJSONL): rewritten as the one collection that it stands for.
import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { damaged, firstBytes, type Source } from '../child/source.ts'
import type { Utf8Text } from '../text/as_utf8.ts'

/** The text as it is where it is one JSON value. */
export async function asOneCollection(source: Source, text: Utf8Text): Promise<Utf8Text> {
  if (!hasFeaturePerLine(text.path)) return text
  const path = join(source.folder, 'collection.json')
  const written = createWriteStream(path)
  written.write('{"type":"FeatureCollection","features":[\n')
  let at = 0
  for await (const line of linesOf(text.path)) {
    if (!isFeature(line)) throw damaged(source, `its ${at + 1}th feature is not whole`)
    if (!written.write(at++ === 0 ? line : `,\n${line}`)) await once(written, 'drain')
  }
  written.end('\n]}')
  await once(written, 'finish')
  return { ...text, path }
}

/** A plain GeoJSON may be one line of any length, so only so much of it is looked at. */
const longestFirstLine_bytes = 16_000_000

function hasFeaturePerLine(path: string): boolean {
  const lines = firstBytes(path, longestFirstLine_bytes).toString('utf8').split('\n').map(plainLine)
  const [first, second] = lines.filter((line) => line !== '')
  // The second line need not be whole: then the file is a damaged one of this kind.
  return first !== undefined && second?.startsWith('{') === true && isFeature(first)
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const input = createReadStream(path, { encoding: 'utf8' })
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const plain = plainLine(line)
    if (plain !== '') yield plain
  }
}

/** Which may stand before each text of a sequence. */
export const recordSeparator = '\u001e'

function plainLine(line: string): string {
  return line
    .replace(recordSeparator, '')
    .replace(/^\uFEFF/, '')
    .trim()
}

function isFeature(line: string): boolean {
  if (!line.startsWith('{') || !line.endsWith('}')) return false
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Feature'
  } catch {
    return false
  }
}
