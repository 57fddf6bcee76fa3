import { expect, test } from 'vitest'
import { sentPieces } from './sent_pieces.ts'
import { createSlots } from './slots.ts'

const nobody = () => new AbortController().signal

function counting() {
  const made: number[] = []
  async function* pieces() {
    for (let number = 1; number <= 100; number += 1) {
      made.push(number)
      yield `${number},`
    }
  }
  return { made, pieces: pieces() }
}

test('no piece is made before somebody takes it', async () => {
  const { made, pieces } = counting()
  const reader = sentPieces({ pieces, end: async () => undefined, signal: nobody() }).getReader()
  expect(made).toEqual([])
  await reader.read()
  await reader.read()
  expect(made).toEqual([1, 2])
})

test('what the pieces hold is given back once: at the end, when nobody wants more, and when the asker is gone', async () => {
  for (const how of ['read', 'cancelled', 'gone', 'gone before the first'] as const) {
    let ends = 0
    const abort = new AbortController()
    const body = sentPieces({
      pieces: counting().pieces,
      end: async () => {
        ends += 1
      },
      signal: abort.signal,
    })
    if (how === 'read') await new Response(body).text()
    if (how === 'cancelled') await body.cancel()
    if (how === 'gone') await body.getReader().read()
    if (how.startsWith('gone')) abort.abort()
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(ends, how).toBe(1)
  }
})

test('whoever takes nothing for a while is given up', async () => {
  let ends = 0
  const reader = sentPieces({
    pieces: counting().pieces,
    end: async () => {
      ends += 1
    },
    signal: nobody(),
    patience: 20,
  }).getReader()
  await reader.read()
  await new Promise((resolve) => setTimeout(resolve, 100))
  await expect(reader.read()).rejects.toThrow('given up')
  expect(ends).toBe(1)
})

test('more downloads than slots wait in line, and a line that is full is told', async () => {
  const slots = createSlots({ at_once: 1, waiting: 1, wait_ms: 10_000 })
  const giveBack = await slots.take()
  const second = slots.take()
  await expect(slots.take()).rejects.toMatchObject({ kind: 'busy' })
  giveBack()
  giveBack()
  ;(await second)()
  await (await slots.take())()
})

test('who waits too long is told, and who is gone leaves the line', async () => {
  const slots = createSlots({ at_once: 1, waiting: 1, wait_ms: 20 })
  await slots.take()
  await expect(slots.take()).rejects.toMatchObject({ kind: 'busy' })
  const abort = new AbortController()
  const waiting = slots.take(abort.signal)
  abort.abort()
  await expect(waiting).rejects.toThrow()
  await expect(slots.take()).rejects.toMatchObject({ kind: 'busy' })
})
