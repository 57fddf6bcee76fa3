import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { receiveFile } from './receive_file.ts'

const folder = mkdtempSync(join(tmpdir(), 'receive-'))
afterAll(() => rmSync(folder, { recursive: true }))

const limit = { megabytes: 1 }
const piece = new Uint8Array(256 * 1024).fill(7)

/** So many pieces, or for ever; counts those that were asked for. */
function sender(pieces: number) {
  const sent = { pieces: 0 }
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (sent.pieces === pieces) return controller.close()
        sent.pieces += 1
        controller.enqueue(piece)
      },
    },
    { highWaterMark: 0 },
  )
  return { body, sent }
}

test('what is sent in pieces lies on the disk whole, for its owner alone', async () => {
  const path = join(folder, 'whole')
  expect(await receiveFile(sender(4).body, path, limit)).toBe(1024 * 1024)
  expect(readFileSync(path).equals(Buffer.alloc(1024 * 1024, 7))).toBe(true)
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

test('a file that is larger than allowed is given up at the first byte too many, and leaves nothing', async () => {
  const path = join(folder, 'large')
  const { body, sent } = sender(Number.POSITIVE_INFINITY)
  await expect(receiveFile(body, path, limit)).rejects.toMatchObject({ kind: 'too_large' })
  expect(sent.pieces).toBe(5)
  expect(existsSync(path)).toBe(false)
})

test('a file without a byte is refused, and so is no body at all', async () => {
  const path = join(folder, 'empty')
  await expect(receiveFile(sender(0).body, path, limit)).rejects.toThrow('The file is empty')
  await expect(receiveFile(null, path, limit)).rejects.toThrow('The file is empty')
  expect(existsSync(path)).toBe(false)
})

test('what is cut off on its way leaves nothing', async () => {
  const path = join(folder, 'cut')
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(piece),
    pull: (controller) => controller.error(new Error('The connection is gone.')),
  })
  await expect(receiveFile(body, path, limit)).rejects.toMatchObject({ kind: 'bad_input' })
  expect(existsSync(path)).toBe(false)
})
