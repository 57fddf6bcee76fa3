import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { auditArguments } from './arguments/audit_arguments.ts'
import { runCommand, startServerProcess, temporaryFolder } from './fixture/server_process.ts'

const folder = temporaryFolder()
const data = temporaryFolder()
afterAll(() => {
  folder.remove()
  data.remove()
})
const audit = (...words: string[]) => runCommand('audit', words, { BRISTKARTAN_DATA: data.path })

test('the log is verified, searched and exported by command, and tells of that', async () => {
  const first = await audit('verify')
  expect(first).toMatchObject({
    code: 0,
    output: expect.stringContaining('The audit log is whole: 1 entries'),
  })
  const head = first.output.match(/--expect (1:[0-9a-f]{64})/)?.[1] ?? ''
  expect((await audit('search', '--action', 'database_prepared')).output).toContain('1 of 1 entries')
  const file = join(folder.path, 'log.ndjson')
  expect((await audit('export', file)).code).toBe(0)
  expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(3)
  const again = await audit('export', file)
  expect(again.code).not.toBe(0)
  expect(again.output).toContain('exists already')
  expect((await audit('verify', '--expect', head)).code).toBe(0)
  const cut = await audit('verify', '--expect', `9:${'a'.repeat(64)}`)
  expect(cut).toMatchObject({ code: 1, output: expect.stringContaining('entry 9: it was noted, and is not') })
}, 120_000)

test('a running server is asked, and writes the head of the log to its own at start and stop', async () => {
  const server = await startServerProcess({ BRISTKARTAN_DATA: data.path })
  const verified = await audit('verify')
  expect(verified.output).toContain('The audit log is whole')
  expect((await runCommand('personal_data', ['erase'], { BRISTKARTAN_DATA: data.path })).output).toContain(
    'Nothing has been kept for longer than it may be',
  )
  await server.end('SIGTERM')
  const heads = server.output().match(/"event":"audit_head","number":\d+,"hash":"[0-9a-f]{64}"/g) ?? []
  expect(heads).toHaveLength(2)
  expect(existsSync(join(data.path, 'server.sock'))).toBe(false)
}, 120_000)

test('what is said wrongly is refused with how it is written', () => {
  const wrong = [
    [],
    ['burn'],
    ['verify', 'me'],
    ['verify', '--actor', 'operator'],
    ['verify', '--expect', '3:abc'],
    ['search', '--from', 'yesterday'],
    ['search', '--expect', `3:${'a'.repeat(64)}`],
    ['export'],
    ['export', 'log.txt'],
    ['export', 'a.csv', 'b.csv'],
  ]
  for (const words of wrong) expect(() => auditArguments(words), words.join(' ')).toThrow(/npm run audit/)
  expect(auditArguments(['search', '--object-kind', 'delivery', '--limit', '5'])).toEqual({
    what: 'search',
    work: { filters: { object_kind: 'delivery' }, limit: 5, offset: 0 },
  })
})
