// Beside every file of the built pages its compressed kin, made once with all effort instead of at each request with little.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const kinds = [
  {
    ending: '.br',
    compress: (file: Buffer) =>
      promisify(brotliCompress)(file, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: file.length } }),
  },
  { ending: '.gz', compress: (file: Buffer) => promisify(gzip)(file, { level: 9 }) },
]
/** Fonts are compressed already. */
const worthIt = /\.(js|mjs|css|html|svg)$/

export async function compressPages(folder: string): Promise<void> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    worthIt.test(name),
  )
  await Promise.all(names.map((name) => compressFile(join(folder, name))))
}

async function compressFile(path: string): Promise<void> {
  const file = readFileSync(path)
  for (const { ending, compress } of kinds) {
    const compressed = await compress(file)
    if (compressed.length < file.length) writeFileSync(path + ending, compressed)
  }
}
