// `npm run publish` as the server and the command itself do it, on a database of its own.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../fixture/open_test_app.ts'
import { namedBodies } from '../fixture/people.ts'
import { type PublishWork, publishFile } from './publish_command.ts'

let app: TestApp
let file: string
let metadata: string
beforeAll(async () => {
  app = await openTestApp()
  file = join(app.test.folder.path, 'Brunnar.csv')
  metadata = join(app.test.folder.path, 'brunnar.yaml')
  await writeFile(file, 'namn;antal;wkt\nNorra;12;POINT (501500 6400500)\nSödra;3;POINT (503500 6400500)\n')
  await writeFile(
    metadata,
    `title: {sv: Brunnar}
abstract: {sv: Brunnar i Småbro.}
contact: {name: Geodata, email: geodata@example.se}
licence: http://creativecommons.org/publicdomain/zero/1.0/
themes: [ENVI]
classification: {k: 0, r: 1, t: 1}
fields: [{name: namn, k: 0}, {name: antal, k: 1}]
`,
  )
})
afterAll(() => app.close())

const run = (work: Partial<PublishWork> = {}) =>
  publishFile.run(
    app.test,
    { file, crs: 'EPSG:3006', draft_only: false, ...work },
    { signal: new AbortController().signal, progress: () => undefined },
  )

test('without an organisation there is nobody to publish for', async () => {
  await expect(run()).rejects.toMatchObject({
    kind: 'bad_input',
    message: expect.stringContaining('organisation'),
  })
})

test('a file alone becomes a draft, and what is missing is told', async () => {
  await namedBodies(app, { organisations: ['norrfiber'] })
  const done = await run()
  expect(done).toMatchObject({ id: 'brunnar', became: 'draft', version: null, rows: 2 })
  expect(done.blockers.map(({ code }) => code)).toContain('k_missing')
  expect((await app.ask('/api/v1/layers/brunnar')).status).toBe(404)
})

test('with what is to be said of it the file is published, for everybody but the field that is held back', async () => {
  expect(await run({ id: 'brunnar', metadata })).toMatchObject({
    became: 'published',
    version: 1,
    blockers: [],
  })
  expect(await (await app.ask('/api/v1/layers/brunnar/download?format=csv')).text()).toMatch(/^namn,/)
})

test('a nightly file is the next version under the same words', async () => {
  expect(await run({ id: 'brunnar', data_as_of: '2015-06-30' })).toMatchObject({
    became: 'published',
    version: 2,
  })
  expect(await app.get('/api/v1/layers/brunnar')).toMatchObject({
    title: { sv: 'Brunnar' },
    data_as_of: '2015-06-30',
    versions: [{ number: 2 }, { number: 1 }],
  })
})

test('what does not fit is refused, and what is there stays', async () => {
  await expect(run({ file: join(app.test.folder.path, 'ingen.gpkg') })).rejects.toMatchObject({
    kind: 'bad_input',
  })
  await expect(run({ id: 'brunnar', metadata: `${metadata}.borta` })).rejects.toThrow(
    'Check the path after --metadata',
  )
  await expect(run({ id: 'brunnar', organisation: 'soderfiber' })).rejects.toMatchObject({ kind: 'conflict' })
  expect(await app.get('/api/v1/layers/brunnar')).toMatchObject({ versions: [{ number: 2 }, { number: 1 }] })
})

test('it can stop before publishing', async () => {
  expect(await run({ id: 'brunnar', draft_only: true })).toMatchObject({ became: 'draft' })
  expect(await app.get('/api/v1/layers/brunnar')).toMatchObject({ versions: [{ number: 2 }, { number: 1 }] })
})
