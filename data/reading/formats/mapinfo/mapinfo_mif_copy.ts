// The copy of a MIF and its MID that GDAL meets: in UTF-8, and with numbers as text, since it takes a missing number
// for 0. On the way objects and rows are counted, for GDAL reads what was cut off without a word.
import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import iconv from 'iconv-lite'
import { pathAs, type Source } from '../../child/source.ts'
import { withCharset } from './mapinfo_charset.ts'

type Copied = {
  path: string
  objects: number
  /** Rows of the .mid; a row of empty values may be a blank line. */
  rows: { at_least: number; at_most: number }
}

const numbers = /^(\s*\S+[ \t]+)(Integer|SmallInt|LargeInt|Float|Decimal\s*\([^)]*\))[ \t]*(?=\r?$)/gim
const object = /^(none|point|line|pline|region|arc|text|rect|roundrect|ellipse|multipoint|collection)\b/i

export async function writeMifCopy(
  source: Source,
  { header, values, encoding }: { header: string; values: string; encoding: string },
): Promise<Copied> {
  const path = pathAs(source, '.mif')
  const head = withCharset(header, 'Neutral').replace(numbers, '$1Char(254)').split(/\r?\n/)
  let objects = 0
  /** The parts of a collection look like objects: they are told apart by their number alone. */
  let parts = 0
  await copyLines(source.path, {
    path,
    encoding,
    change(line, at) {
      const told = head[at]
      if (told !== undefined) return told
      const words = line.trim().split(/\s+/)
      if (!object.test(words[0] ?? '')) return line
      if (parts > 0) parts--
      else objects++
      if (/^collection$/i.test(words[0] ?? '')) parts = Number(words[1]) || 0
      return line
    },
  })
  const rows = { at_least: 0, at_most: 0 }
  const change = (line: string) => {
    rows.at_most++
    if (line.trim() !== '') rows.at_least++
    return line
  }
  await copyLines(values, { path: pathAs(source, '.mid'), encoding, change })
  return { path, objects, rows }
}

type Copying = { path: string; encoding: string; change: (line: string, at: number) => string }

async function copyLines(from: string, { path, encoding, change }: Copying): Promise<void> {
  const text = createReadStream(from).pipe(iconv.decodeStream(encoding))
  const written = createWriteStream(path)
  let at = 0
  for await (const line of createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY }))
    if (!written.write(`${change(line, at++)}\n`)) await once(written, 'drain')
  written.end()
  await once(written, 'finish')
}
