// Files and deliveries at the command line, beside a running server and without one.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  runCommand,
  type ServerProcess,
  startServerProcess,
  temporaryFolder,
} from './fixture/server_process.ts'

const folder = temporaryFolder()
const environment = { BRISTKARTAN_DATA: folder.path }
let server: ServerProcess
beforeAll(async () => {
  server = await startServerProcess(environment)
}, 240_000)
afterAll(async () => {
  if (server.child.exitCode === null) await server.end('SIGKILL')
  folder.remove()
})

const file = join(folder.path, 'adresser.csv')
const run = (name: string, ...words: string[]) => runCommand(name, words, environment)

test('a file is looked at: its form, its columns, what they would become', async () => {
  writeFileSync(file, 'nr;Typ;longitude;latitude\n1;Fritidshus;13,1;58,1\n2;Slott;13,2;58,2\n')
  const { output, code } = await run('import', 'addresses', file, '--inspect')
  expect(output).toContain('CSV: 2 rows')
  expect(output).toContain('delimiter semicolon')
  expect(output).toContain('kind "Fritidshus" (1 rows) → holiday')
  expect(output).toContain('kind "Slott" (1 rows) → unknown')
  expect(code).toBe(0)
}, 120_000)

test('a preview tells the counts and the rows that are wrong, changes nothing, and ends with 1', async () => {
  const { output, code } = await run(
    'import',
    'addresses',
    file,
    '--mapping',
    'auto',
    '--column',
    'id=nr',
    '--preview',
  )
  expect(output).toContain('1 rows would be rejected')
  expect(output).toContain('Nothing was changed.')
  expect(code).toBe(1)
  expect((await run('deliveries')).output).toContain('Nothing has come in yet.')
}, 120_000)

test('corrected by a value of its own, the file is brought in and its mapping saved', async () => {
  const words = ['--mapping', 'auto', '--column', 'id=nr', '--value', 'kind:Slott=other']
  const { output, code } = await run(
    'import',
    'addresses',
    file,
    ...words,
    '--save-mapping',
    'Kommunens lista',
  )
  expect(output).toContain('2 rows read, 2 added')
  expect(output).toContain('Saved as the mapping "Kommunens lista"')
  expect(code).toBe(0)
}, 120_000)

test('the saved mapping reads the next file of the kind', async () => {
  const next = join(folder.path, 'nästa.csv')
  writeFileSync(next, 'nr;Typ;longitude;latitude\n1;Slott;13,1;58,1\n3;Slott;13,3;58,3\n')
  const { output } = await run('import', 'addresses', next, '--mapping', 'Kommunens lista')
  expect(output).toContain('1 added, 1 changed, 1 removed, 0 unchanged')
}, 120_000)

test('what came in is listed, shown, compared, and comes back as a file that is not written over another', async () => {
  const { output } = await run('deliveries')
  expect(
    output
      .trim()
      .split('\n')
      .map((line) => line.split('  ')[0]),
  ).toEqual(['2', '1'])
  expect((await run('deliveries', 'show', '2', '--differences')).output).toContain(
    'changed 1: kind holiday → other',
  )
  expect((await run('deliveries', 'compare', '1', '2')).output).toContain('3 rows differ')
  const target = join(folder.path, 'tillbaka.csv')
  expect((await run('deliveries', 'file', '1', '--to', target)).code).toBe(0)
  expect(readFileSync(target, 'utf8')).toBe(readFileSync(file, 'utf8'))
  const again = await run('deliveries', 'file', '1', '--to', target)
  expect([again.code, again.output]).toEqual([1, expect.stringContaining('exists already')])
}, 240_000)

test('a refused delivery gives its rows as Excel', async () => {
  writeFileSync(file, 'id,kind,longitude,latitude\n9,palace,13.1,58.1\n')
  expect((await run('import', 'addresses', file)).code).toBe(1)
  const target = join(folder.path, 'fel.xlsx')
  expect((await run('deliveries', 'rejected', '3', '--to', target)).code).toBe(0)
  expect(readFileSync(target).subarray(0, 2).toString()).toBe('PK')
  const again = await run('deliveries', 'rejected', '3', '--to', target)
  expect([again.code, again.output]).toEqual([1, expect.stringContaining('exists already')])
}, 120_000)

test('an undo is previewed, then done by the command itself where no server runs', async () => {
  expect(await server.end('SIGTERM')).toBe(0)
  expect(existsSync(join(folder.path, 'server.sock'))).toBe(false)
  const preview = await run('deliveries', 'undo', '2', '--preview')
  expect(preview.output).toContain('1 would be added, 1 changed, 1 removed')
  const done = await run('deliveries', 'undo', '2', '--reason', 'fel fil')
  expect(done.code).toBe(0)
  expect((await run('deliveries', 'show', '4')).output).toContain('undo of 2')
}, 240_000)
