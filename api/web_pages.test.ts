import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compressPages } from '../scripts/build/compress_pages.ts'
import { createApp } from './app.ts'

const script = 'export const word = "bristområde"\n'.repeat(100)
const page = '<!doctype html><title>Bristkartan</title>'.repeat(40)
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bristkartan-pages-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), page)
  writeFileSync(join(folder, 'assets/word-1a2b.js'), script)
  await compressPages(folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['', null],
])('who accepts "%s" gets a script as %s, whole and with its length', async (accepted, encoding) => {
  const answer = await ask('/assets/word-1a2b.js', { 'Accept-Encoding': accepted })
  const body = Buffer.from(await answer.arrayBuffer())
  expect(answer.headers.get('content-encoding')).toBe(encoding)
  expect(answer.headers.get('content-length')).toBe(String(body.length))
  expect(answer.headers.get('vary')).toBe('Accept-Encoding')
  expect(answer.headers.get('content-type')).toContain('text/javascript')
  expect(answer.headers.get('cache-control')).toContain('immutable')
  expect(decoded(body, encoding)).toBe(script)
})

test('a page is asked for each time, and answered in no bytes while it is the same', async () => {
  const accepting = { 'Accept-Encoding': 'br' }
  const first = await ask('/sa-raknar-vi', accepting)
  expect(first.headers.get('cache-control')).toBe('no-cache')
  expect(decoded(Buffer.from(await first.arrayBuffer()), 'br')).toBe(page)
  const etag = first.headers.get('etag') ?? ''
  const again = await ask('/sa-raknar-vi', { ...accepting, 'If-None-Match': etag })
  expect(again.status).toBe(304)
  expect(again.headers.get('vary')).toBe('Accept-Encoding')
  // Other bytes are another thing by a strong tag.
  expect((await ask('/sa-raknar-vi', { 'Accept-Encoding': 'gzip' })).headers.get('etag')).not.toBe(etag)
})

function ask(path: string, headers: Record<string, string>): Response | Promise<Response> {
  const log = { info: () => undefined, error: (error: unknown) => console.error(error) }
  const app = createApp({ stage: () => ({ ready: false, message: 'starting' }), log, pages: folder })
  return app.request(path, { headers })
}

function decoded(body: Buffer, encoding: string | null): string {
  if (encoding === null) return body.toString()
  return (encoding === 'br' ? brotliDecompressSync(body) : gunzipSync(body)).toString()
}
