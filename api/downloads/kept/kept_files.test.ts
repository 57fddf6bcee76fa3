import { mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createKeptFiles } from './kept_files.ts'

let scratch: string
let folder: string
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'bristkartan-kept-'))
})
afterAll(() => rm(scratch, { recursive: true, force: true }))

const day_ms = 24 * 3600 * 1000
const asker = { signal: new AbortController().signal, patience_ms: 10_000 }

async function opened({ bytes_at_most = 1000 } = {}) {
  folder = await mkdtemp(join(scratch, 'folder-'))
  let time = new Date('2026-06-30T10:00:00Z').getTime()
  const kept = createKeptFiles({ folder, bytes_at_most, now: () => new Date(time) })
  let made = 0
  const make = (bytes: number) => async () => {
    made += 1
    const path = join(scratch, `made-${made}`)
    await writeFile(path, 'x'.repeat(bytes))
    return { path, remove: async () => undefined }
  }
  return {
    kept,
    make,
    made: () => made,
    pass: (ms: number) => {
      time += ms
    },
  }
}

test('two who ask at once get one file, and so does who comes later and who comes after a start', async () => {
  const { kept, make, made } = await opened()
  const both = await Promise.all([
    kept.findOrMake('a', make(10), asker),
    kept.findOrMake('a', make(10), asker),
  ])
  expect(both[0]).toEqual(both[1])
  const again = createKeptFiles({ folder, bytes_at_most: 1000, now: () => new Date() })
  expect(await again.find('a')).toEqual(both[0])
  expect(made()).toBe(1)
  expect(await kept.find('b')).toBeUndefined()
})

test('a file that goes while room is made for another hinders nobody', async () => {
  const { kept, make } = await opened()
  // Listed, and not there when it is looked at.
  await symlink(join(folder, 'gone'), join(folder, 'b.0123'))
  expect((await kept.findOrMake('a', make(10), asker)).bytes).toBe(10)
  await kept.clear()
})

test('beyond the limit the one goes that was asked for longest ago, but never the one that was just made', async () => {
  const { kept, make, pass } = await opened()
  for (const key of ['a', 'b']) {
    await kept.findOrMake(key, make(450), asker)
    pass(1000)
  }
  await kept.find('a')
  pass(1000)
  await kept.findOrMake('c', make(450), asker)
  expect(await kept.find('b')).toBeUndefined()
  expect(await kept.find('a')).toMatchObject({ bytes: 450 })
  pass(1000)
  await kept.findOrMake('large', make(5000), asker)
  expect(await readdir(folder)).toHaveLength(1)
  expect(await kept.find('large')).toMatchObject({ bytes: 5000 })
})

test('what nobody has asked for in a week goes', async () => {
  const { kept, make, pass } = await opened()
  await kept.findOrMake('a', make(10), asker)
  await kept.findOrMake('b', make(10), asker)
  pass(6 * day_ms)
  await kept.find('b')
  pass(2 * day_ms)
  await kept.clear()
  expect(await kept.find('a')).toBeUndefined()
  expect(await kept.find('b')).toBeDefined()
})

test('who has waited long enough is told to come back, and the file is made all the same', async () => {
  const { kept, make } = await opened()
  let go = () => {}
  const slow = async () => {
    await new Promise<void>((resolve) => {
      go = resolve
    })
    return make(10)()
  }
  const impatient = { ...asker, patience_ms: 20 }
  await expect(kept.findOrMake('a', slow, impatient)).rejects.toMatchObject({ kind: 'busy' })
  const gone = new AbortController()
  const left = kept.findOrMake('a', slow, { ...asker, signal: gone.signal })
  gone.abort(new Error('gone'))
  await expect(left).rejects.toThrow('gone')
  const patient = kept.findOrMake('a', slow, asker)
  go()
  expect(await patient).toMatchObject({ bytes: 10 })
})

test('a file that cannot be made is tried anew by the next who asks', async () => {
  const { kept, make } = await opened()
  const fails = async () => {
    throw new Error('no room')
  }
  await expect(kept.findOrMake('a', fails, asker)).rejects.toThrow('no room')
  expect(await kept.findOrMake('a', make(10), asker)).toMatchObject({ bytes: 10 })
})
