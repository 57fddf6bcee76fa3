// What is under way can be called off at any moment, and leaves either everything or nothing.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { system } from '../../data/audit/entry.ts'
import { testClock } from '../../data/fixture/open_test_database.ts'
import { createImports } from '../../data/imports/imports.ts'
import { saveMapping } from '../../data/mapping/saved_mappings.ts'
import type { MappingContent } from '../contract/mapping.ts'
import { answered, begin, events, eventsIn, instruct, read, run, step } from '../fixture/imports.ts'
import { openTestApp, type TestApp, testToken, testUpload_mb } from '../fixture/open_test_app.ts'

const token = { token: testToken }
const crs = { crs: 'EPSG:4326' }

/** So many addresses in a grid. Degrees need no word about their CRS. */
function addresses(count: number): string {
  const row = (at: number) => `A${at},${13 + (at % 1000) / 1e4},${58 + Math.floor(at / 1000) / 1e4}`
  return `id,longitude,latitude\n${Array.from({ length: count }, (_, at) => row(at)).join('\n')}\n`
}
const many = addresses(200_000)
const few = addresses(10)

let app: TestApp
let days = 0
beforeAll(async () => {
  app = await openTestApp(undefined, () => new Date(testClock().getTime() + days * 24 * 3600 * 1000))
}, 120_000)
afterAll(() => app.close())

async function sent(content: string): Promise<string> {
  return (await begin(app, { register: 'addresses', file_name: 'a.csv', content })).id
}

/** Begins the step and waits until the work has come so far; then the connection ends, and the work goes on. */
async function begun(id: string, what: 'preview' | 'apply', stage: string): Promise<void> {
  await answered(await step(app, `imports/${id}/${what}`, {}), 202)
  const response = await app.ask(`/api/v1/imports/${id}/events`, token)
  const reader = response.body?.getReader()
  let text = ''
  while (!text.includes(`"stage":"${stage}"`)) {
    const piece = await reader?.read()
    if (!piece?.value) throw new Error(`It never came to ${stage}: ${JSON.stringify(eventsIn(text))}`)
    text += new TextDecoder().decode(piece.value)
  }
  await reader?.cancel()
}

const cancel = async (id: string) => answered(await step(app, `imports/${id}/cancel`), 200)
const deliveries = async () => z.object({ total: z.int() }).parse(await app.get('/api/v1/deliveries')).total
const scratch = () => app.test.folder.staging

test('a preview that is called off while the file is read stops, and can be begun again', async () => {
  const id = await sent(many)
  await begun(id, 'preview', 'reading')
  const busy = await step(app, `imports/${id}/preview`, {})
  expect(busy.status).toBe(409)
  expect(await busy.text()).toContain('it is being previewed')
  const told = await app.ask(`/api/v1/imports/${id}/instructions`, { ...token, method: 'PUT', json: crs })
  expect(told.status).toBe(409)
  expect(await cancel(id)).toMatchObject({ state: 'open', preview: null, problem: null, progress: null })
  expect(await run(app, id, 'preview')).toMatchObject({ state: 'previewed', preview: { added: 200_000 } })
})

test('applying that is called off half-way leaves everything as it was, and the preview good', async () => {
  const id = await sent(many)
  await run(app, id, 'preview')
  const before = [await deliveries(), app.test.database.revision()]
  await begun(id, 'apply', 'deriving')
  const forget = await app.ask(`/api/v1/imports/${id}`, { ...token, method: 'DELETE' })
  expect(forget.status).toBe(409)
  expect(await cancel(id)).toMatchObject({ state: 'previewed', problem: null, delivery: null })
  expect([await deliveries(), app.test.database.revision()]).toEqual(before)
  expect(await run(app, id, 'apply')).toMatchObject({ state: 'applied', delivery: { added: 200_000 } })
})

test('calling off what is not under way does nothing', async () => {
  const id = await sent(few)
  expect(await cancel(id)).toMatchObject({ state: 'open' })
})

test('applying twice at once applies once', async () => {
  const id = await sent(few)
  await run(app, id, 'preview')
  const before = await deliveries()
  const [one, other] = await Promise.all([
    step(app, `imports/${id}/apply`, {}),
    step(app, `imports/${id}/apply`, {}),
  ])
  expect([one?.status, other?.status].sort()).toEqual([202, 409])
  await events(app, id)
  expect(await read(app, id)).toMatchObject({ state: 'applied' })
  expect(await deliveries()).toBe(before + 1)
})

test('several imports go on at once; those beyond a few wait for their turn', async () => {
  const ids = await Promise.all([sent(few), sent(few), sent(few), sent(few)])
  await Promise.all(ids.map((id) => step(app, `imports/${id}/preview`, {})))
  const waiting = (await Promise.all(ids.map((id) => read(app, id)))).filter(
    ({ progress }) => progress?.stage === 'waiting',
  )
  expect(waiting.length).toBeGreaterThanOrEqual(2)
  for (const id of ids) {
    await events(app, id)
    expect(await read(app, id)).toMatchObject({ state: 'previewed' })
  }
})

test('what was previewed before another change has to be previewed anew', async () => {
  const id = await sent(few)
  await run(app, id, 'preview')
  await app.test.deliver('applications', 'id,association_name,wkt\n', { crs: 'EPSG:3006' })
  const stopped = await run(app, id, 'apply')
  expect(stopped).toMatchObject({ state: 'open', preview: null, problem: { kind: 'conflict' } })
  expect(stopped.problem?.detail).toContain('Preview again')
  expect((await step(app, `imports/${id}/apply`, {})).status).toBe(409)
  await run(app, id, 'preview')
  expect(await run(app, id, 'apply')).toMatchObject({ state: 'applied', problem: null })
})

test('a mapping that is saved between preview and apply changes nothing about it', async () => {
  const id = await sent(few)
  await run(app, id, 'preview')
  const content: MappingContent = { register: 'addresses', columns: ['id'], instructions: {} }
  await saveMapping(app.test.database, 'Kommunens lista', { content, now: testClock(), by: system })
  expect(await run(app, id, 'apply')).toMatchObject({ state: 'applied', problem: null })
})

test('new instructions make a preview worthless', async () => {
  const id = await sent(few)
  await run(app, id, 'preview')
  expect(await instruct(app, id, { ...crs, decimal: 'comma' })).toMatchObject({
    state: 'open',
    preview: null,
  })
})

test('newer instructions call off a look by older ones', async () => {
  const id = await sent(many)
  const put = (json: unknown) =>
    app.ask(`/api/v1/imports/${id}/instructions`, { ...token, method: 'PUT', json })
  const older = put({ ...crs, header_line: 1 })
  await new Promise((resolve) => setTimeout(resolve, 50))
  const newer = await answered(await put(crs), 200)
  expect((await older).status).toBe(409)
  expect(newer).toMatchObject({ instructions: crs, problem: null })
})

test('forgetting an import calls its preview off and removes its file', async () => {
  const id = await sent(many)
  await begun(id, 'preview', 'reading')
  expect((await app.ask(`/api/v1/imports/${id}`, { ...token, method: 'DELETE' })).status).toBe(204)
  expect((await app.ask(`/api/v1/imports/${id}`, token)).status).toBe(404)
  expect(existsSync(join(app.test.folder.imports, id))).toBe(false)
})

/** The imports as a server that starts anew on the folder finds them. */
async function afterRestart() {
  const imports = createImports(app.test, { upload_mb: testUpload_mb, report: console.error })
  await imports.clear({ is_start: true })
  return imports
}

test('an import outlives a restart as it was told to be read, but not its preview', async () => {
  const id = await sent(few)
  await run(app, id, 'preview')
  const imports = await afterRestart()
  expect(await imports.one(id)).toMatchObject({
    state: 'open',
    preview: null,
    record: { id, instructions: {} },
  })
  expect((await imports.look(id))?.inspection.rows).toBe(10)
  await expect(imports.apply(id, { actor: 'test' })).rejects.toMatchObject({ kind: 'conflict' })
})

test('a restart removes what is finished, what is older than a week, and what was cut off on its way in', async () => {
  const [old, finished] = [await sent(few), await sent(few)]
  await run(app, finished, 'preview')
  await run(app, finished, 'apply')
  days = 6
  const young = await sent(few)
  days = 8
  const imports = await afterRestart()
  const left = (await imports.all()).map(({ record }) => record.id)
  expect(left).toContain(young)
  expect(left).not.toContain(old)
  expect(left).not.toContain(finished)
})

test('a stop calls previews off, lets nothing new begin, and leaves no scratch behind', async () => {
  const imports = await afterRestart()
  const { record } = await imports.receive({
    register: 'addresses',
    file_name: 'a.csv',
    announced_bytes: 0,
    sent_by: 'operator',
    body: new Blob([many]).stream(),
  })
  await imports.preview(record.id, {})
  await imports.stop(5_000)
  expect(await imports.one(record.id)).toMatchObject({ state: 'open', record: { problem: null } })
  await expect(imports.preview(record.id, {})).rejects.toMatchObject({ kind: 'busy' })
  expect(existsSync(join(scratch(), record.id))).toBe(false)
})

test('a stop lets what is being applied finish, or rolls it back when that takes too long', async () => {
  for (const { patience_ms, state } of [
    { patience_ms: 0, state: 'previewed' },
    { patience_ms: 60_000, state: 'applied' },
  ]) {
    const imports = await afterRestart()
    const sent_by = 'operator'
    const given = { register: 'addresses', file_name: 'a.csv', announced_bytes: 0, sent_by } as const
    const { record } = await imports.receive({ ...given, body: new Blob([many]).stream() })
    await imports.preview(record.id, {})
    await imports.work(record.id)?.over
    const before = await deliveries()
    await imports.apply(record.id, { actor: 'test' })
    await imports.stop(patience_ms)
    expect(await imports.one(record.id)).toMatchObject({ state })
    expect(await deliveries()).toBe(before + (state === 'applied' ? 1 : 0))
  }
})
