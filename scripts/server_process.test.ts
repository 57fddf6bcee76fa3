// The product as a person runs it: processes, signals, sockets, files.
import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
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
}, 120_000)
afterAll(async () => {
  if (server.child.exitCode === null) await server.end('SIGKILL')
  folder.remove()
})

const listed = z.object({ total: z.int() })

async function areas(): Promise<number> {
  const answer = await fetch(`${server.url}/api/v1/shortage-areas`)
  return listed.parse(await answer.json()).total
}

test('an empty installation is ready and answers that there is nothing yet', async () => {
  expect((await fetch(`${server.url}/health/ready`)).status).toBe(200)
  expect(await areas()).toBe(0)
})

test('token and socket are for their owner alone', () => {
  expect(statSync(join(folder.path, 'token')).mode & 0o777).toBe(0o600)
  expect(statSync(join(folder.path, 'server.sock')).mode & 0o777).toBe(0o600)
})

test('a file imported beside the running server is in its answers at once', async () => {
  const file = join(folder.path, 'areas.csv')
  writeFileSync(
    file,
    'kod,name,wkt\nB1,Ekeby,"POLYGON ((400000 6400000, 401000 6400000, 401000 6401000, 400000 6401000, 400000 6400000))"\n',
  )
  const words = ['shortage-areas', file, '--crs', 'EPSG:3006', '--column', 'id=kod']
  const done = await runCommand('import', words, environment)
  expect(done.output).toContain('1 rows read, 1 added')
  expect(done.code).toBe(0)
  expect(await areas()).toBe(1)
})

test('data quality is asked of the running server, and says how the command is written', async () => {
  const list = await runCommand('data_quality', [], environment)
  expect(list.output).toMatch(/checks have rows on \d{4}-\d{2}-\d{2}/)
  expect(list.code).toBe(0)
  const rows = await runCommand('data_quality', ['areas-of-unusual-size', '--csv'], environment)
  expect(rows.output).toContain('id,name,municipality_code,listed_from,listed_to,wkt,area_m2\n')
  const wrong = await runCommand('data_quality', ['--csv'], environment)
  expect(wrong.output).toContain('--csv needs the name of a check.')
  expect(wrong.code).toBe(1)
})

test('a refused file ends the command with 1, says which row and why, and changes nothing', async () => {
  const file = join(folder.path, 'wrong.csv')
  writeFileSync(
    file,
    'id,name,listed_from,wkt\nB1,Ekeby,midsommar,"POLYGON ((400000 6400000, 401000 6400000, 401000 6401000, 400000 6400000))"\n',
  )
  const done = await runCommand('import', ['shortage-areas', file, '--crs', 'EPSG:3006'], environment)
  expect(done.code).toBe(1)
  expect(done.output).toContain('line 2: listed_from "midsommar" is not a date')
  expect(await areas()).toBe(1)
})

test('a register that does not exist is refused with the list of those that do', async () => {
  const done = await runCommand('import', ['bristområden', 'x.csv'], environment)
  expect(done.code).not.toBe(0)
  expect(done.output).toContain('"bristområden" is no register')
  expect(done.output).toContain('shortage-areas')
})

test('the printed link signs a browser in, and a wrong one does not', async () => {
  const signedIn = await fetch(server.sign_in_link, { redirect: 'manual' })
  expect(signedIn.status).toBe(302)
  const cookie = signedIn.headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/HttpOnly/i)
  expect(cookie).toMatch(/SameSite=Lax/i)
  const wrong = await fetch(`${server.url}/sign-in?token=guessed`, { redirect: 'manual' })
  expect(wrong.status).toBe(401)
  expect(wrong.headers.get('content-type')).toContain('application/problem+json')
})

test('the log is JSON lines that name neither tokens nor search texts nor ids', async () => {
  await fetch(`${server.url}/api/v1/shortage-areas?q=Storgatan+1`)
  await fetch(`${server.url}/api/v1/shortage-areas/B1`)
  const lines = server
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
  expect(lines.length).toBeGreaterThan(3)
  for (const line of lines) expect(() => JSON.parse(line)).not.toThrow()
  expect(lines.join('\n')).not.toMatch(/Storgatan|token=|\/B1|127\.0\.0\.1/)
  expect(lines.join('\n')).toContain('/api/v1/shortage-areas/:id')
})

test('an address that is too long is answered with a problem, too', async () => {
  const answer = await fetch(`${server.url}/api/v1/shortage-areas?q=${'x'.repeat(20_000)}`)
  expect(answer.status).toBe(431)
  expect(answer.headers.get('content-type')).toContain('application/problem+json')
})

test('a backup made beside the running server is restored into an empty folder', async () => {
  const backup = join(folder.path, 'copy')
  const made = await runCommand('backup', [backup], environment)
  expect(made.output).toContain('Backup of')
  const target = temporaryFolder()
  const restored = await runCommand('restore', [backup], { BRISTKARTAN_DATA: target.path })
  expect(restored.output).toContain('Restored')
  expect(restored.code).toBe(0)
  target.remove()
})

test('SIGTERM ends it within 10 s with the requests under way answered', async () => {
  const underWay = fetch(`${server.url}/api/v1/indicators/history?from=2010-01-01&to=2029-12-01`)
  await new Promise((resolve) => setTimeout(resolve, 20))
  const began = Date.now()
  expect(await server.end('SIGTERM')).toBe(0)
  expect(Date.now() - began).toBeLessThan(10_000)
  expect((await underWay).status).toBe(200)
})

test.each([
  ['PORT', '99999', 'a whole number from 0 to 65535'],
  ['BRISTKARTAN_DEMO', 'ja', 'on or off'],
  ['BRISTKARTAN_TOKEN', 'kort', 'at least 16 characters'],
])('the setting %s=%s stops the start with its name and what is allowed', async (name, value, allowed) => {
  const start = startServerProcess({ ...environment, [name]: value })
  await expect(start).rejects.toThrow(`The setting ${name}`)
  await expect(start).rejects.toThrow(allowed)
})

test('a region.json with a misspelt field stops the start with its name', async () => {
  const other = temporaryFolder()
  writeFileSync(join(other.path, 'region.json'), '{"nam": {"sv": "X", "en": "X"}}')
  await expect(startServerProcess({ BRISTKARTAN_DATA: other.path })).rejects.toThrow(
    /region\.json is wrong[\s\S]*nam/,
  )
  other.remove()
})
