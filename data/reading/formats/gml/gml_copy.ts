// The copy of a GML file that GDAL meets: without the names of schemas, which it would look for and open.
import { createReadStream, createWriteStream } from 'node:fs'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { pathAs, type Source } from '../../child/source.ts'

/** GDAL looks for a schema in the first kilobytes only. */
const head_bytes = 1 << 20

export async function writeGmlCopy(source: Source, utf8Path: string): Promise<string> {
  const path = pathAs(source, '.gml')
  let isHead = true
  const blanked = new Transform({
    transform(piece: Buffer, _encoding, done) {
      done(null, isHead ? withoutSchemas(piece) : piece)
      isHead = false
    },
  })
  await pipeline(createReadStream(utf8Path, { highWaterMark: head_bytes }), blanked, createWriteStream(path))
  return path
}

/** Byte for byte, since the piece may end inside a letter. */
function withoutSchemas(head: Buffer): Buffer {
  const text = head
    .toString('latin1')
    .replace(/\s(?:[\w.-]+:)?(?:schemaLocation|noNamespaceSchemaLocation)\s*=\s*("[^"]*"|'[^']*')/g, ' ')
    .replace(/^(\s*(?:\u00EF\u00BB\u00BF)?<\?xml[^>]*?encoding\s*=\s*)["'][^"']*["']/, '$1"UTF-8"')
  return Buffer.from(text, 'latin1')
}
