import { expect, test } from 'vitest'
import type { ImportAnswer } from '../../../api/contract/deliveries/import.ts'
import type { ReadingInstructions } from '../../../api/contract/deliveries/reading_instructions.ts'
import { NoAnswer } from '../../api.ts'
import type { Hearing, ImportRequests } from './import_requests.ts'
import { OneImport } from './one_import.svelte.ts'

const opened: ImportAnswer = {
  id: 'a',
  register: 'addresses',
  file_name: 'adresser.csv',
  file_bytes: 10,
  created_at: '2026-11-26T08:00:00Z',
  state: 'open',
  undoes: null,
  instructions: {},
  inspection: null,
  suggestion: null,
  preview: null,
  progress: null,
  problem: null,
  delivery: null,
}
const refused = new NoAnswer({ kind: 'refused', detail: 'No such encoding.' })
const settled = () => new Promise((done) => setTimeout(done, 0))

/** A server that answers by hand where it is told to, else at once with what was said. */
function set(over: Partial<ImportRequests> = {}) {
  const saved: ReadingInstructions[] = []
  const heard: Hearing[] = []
  const waiting: (() => void)[] = []
  let stopped = 0
  const requests: ImportRequests = {
    read: async () => opened,
    instruct: async (_id, instructions) => {
      saved.push(instructions)
      return { ...opened, instructions }
    },
    preview: async () => ({ ...opened, state: 'previewing' }),
    apply: async () => ({ ...opened, state: 'applying' }),
    cancel: async () => opened,
    discard: async () => undefined,
    watch: (_id, hearing) => {
      heard.push(hearing)
      return () => {
        stopped += 1
      }
    },
    ...over,
  }
  const one = new OneImport(requests, (_ms, then) => {
    waiting.push(then)
    return () => undefined
  })
  return { one, saved, heard, waiting, stopped: () => stopped }
}

test('what is said while the former is being saved is saved after it, the last word once', async () => {
  const { one, saved } = set()
  one.open('a')
  await settled()
  one.say((said) => ({ ...said, decimal: 'comma' }))
  one.say((said) => ({ ...said, encoding: 'CP850' }))
  one.say((said) => ({ ...said, encoding: 'UTF-8' }))
  await settled()
  expect(saved).toEqual([{ decimal: 'comma' }, { decimal: 'comma', encoding: 'UTF-8' }])
  expect(one.instructions).toEqual({ decimal: 'comma', encoding: 'UTF-8' })
})

test('what cannot be saved stays as it was said, with the reason, and is saved when tried again', async () => {
  let is_down = true
  const { one } = set({
    instruct: async (_id, instructions) => {
      if (is_down) throw refused
      return { ...opened, instructions }
    },
  })
  one.open('a')
  await settled()
  one.say((said) => ({ ...said, encoding: 'CP850' }))
  await settled()
  expect(one.failed).toMatchObject({ step: 'read', failure: { detail: 'No such encoding.' } })
  expect(one.instructions).toEqual({ encoding: 'CP850' })
  is_down = false
  one.retry()
  await settled()
  expect(one.failed).toBeUndefined()
  expect(one.now?.instructions).toEqual({ encoding: 'CP850' })
})

test('work under way is followed until it is over, then the result is fetched', async () => {
  const read = { ...opened, state: 'previewed' as const }
  const answers: ImportAnswer[] = [opened, read]
  const { one, heard, stopped } = set({ read: async () => answers.shift() ?? read })
  one.open('a')
  await settled()
  await one.preview({})
  expect(one.is_working).toBe(true)
  heard[0]?.onprogress({ stage: 'judging', done: 10, total: 40 })
  expect(one.progress).toEqual({ stage: 'judging', done: 10, total: 40 })
  heard[0]?.onend()
  await settled()
  expect(one.now?.state).toBe('previewed')
  expect(stopped()).toBe(1)
})

test('where nothing is heard the state is asked for now and then', async () => {
  const answers: ImportAnswer[] = [
    opened,
    { ...opened, state: 'previewing', progress: { stage: 'reading', done: 1, total: 0 } },
    { ...opened, state: 'previewed' },
  ]
  const { one, heard, waiting } = set({ read: async () => answers.shift() ?? opened })
  one.open('a')
  await settled()
  await one.preview({})
  heard[0]?.onlost()
  waiting.shift()?.()
  await settled()
  expect(one.progress?.stage).toBe('reading')
  waiting.shift()?.()
  await settled()
  expect(one.now?.state).toBe('previewed')
  expect(waiting).toEqual([])
})

test('an answer to an import that is left is not shown on the next', async () => {
  let answer: (one: ImportAnswer) => void = () => undefined
  const { one } = set({
    read: (id) =>
      id === 'a'
        ? new Promise((resolve) => {
            answer = resolve
          })
        : Promise.resolve({ ...opened, id }),
  })
  one.open('a')
  one.open('b')
  await settled()
  answer(opened)
  await settled()
  expect(one.now?.id).toBe('b')
})
