// One file from the page into the register, step by step.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testClock } from '../../data/fixture/open_test_database.ts'
import { begin, events, instruct, read, run, send, step } from '../fixture/imports.ts'
import { openTestApp, type TestApp, testToken } from '../fixture/open_test_app.ts'

const token = { token: testToken }

/** A square of 1 km, 2 km from the next. */
const square = (at: number) => {
  const [west, south] = [400_000 + at * 2000, 6_400_000]
  const corners = [
    [west, south],
    [west + 1000, south],
    [west + 1000, south + 1000],
    [west, south + 1000],
    [west, south],
  ]
  return `"POLYGON ((${corners.map((corner) => corner.join(' ')).join(', ')}))"`
}

const before = `id,name,wkt\nB1,Ekeby,${square(1)}\nB2,Norrby,${square(2)}\nB3,Sörby,${square(3)}\n`
/** B1 as it was, B2 by another name, B3 gone, B4 new. */
const sent = `Område;Benämning;wkt\nB1;Ekeby;${square(1)}\nB2;Norra Åby;${square(2)}\nB4;Östby;${square(4)}\n`
const told = { crs: 'EPSG:3006', rename: { id: 'Område', name: 'Benämning' } }

let app: TestApp
let minutes = 0
beforeAll(async () => {
  app = await openTestApp(undefined, () => new Date(testClock().getTime() + minutes * 60_000))
  await app.test.deliver('shortage-areas', before, { crs: 'EPSG:3006' })
}, 120_000)
afterAll(() => app.close())

let id: string

test('a file that is sent is looked at: its form, its columns, and which of them are ours', async () => {
  const one = await begin(app, { register: 'shortage-areas', file_name: 'Områden.csv', content: sent })
  id = one.id
  expect(one).toMatchObject({
    register: 'shortage-areas',
    file_name: 'Områden.csv',
    file_bytes: Buffer.byteLength(sent),
    state: 'open',
    instructions: {},
    inspection: { format: 'CSV', delimiter: 'semicolon', rows: 3 },
    problem: null,
    preview: null,
    delivery: null,
  })
  expect(one.inspection?.columns.map(({ name }) => name)).toEqual(['Område', 'Benämning', 'wkt'])
  expect(one.suggestion?.columns.find(({ column }) => column === 'name')).toMatchObject({
    theirs: 'Benämning',
  })
})

test('an id says nothing of how many imports there are', () => {
  expect(id).toMatch(/^[\w-]{22}$/)
})

test('sending and looking change nothing', async () => {
  expect(await app.get('/api/v1/deliveries')).toMatchObject({ total: 1 })
})

test('what is said of the file is kept, and the file looked at anew', async () => {
  const one = await instruct(app, id, told)
  expect(one).toMatchObject({ state: 'open', instructions: told, problem: null })
  expect(one.inspection).toMatchObject({ crs: 'EPSG:3006', crs_from: 'named' })
})

test('nothing is applied that was not previewed', async () => {
  const response = await step(app, `imports/${id}/apply`, {})
  expect(response.status).toBe(409)
  expect(await response.text()).toContain('Preview the import first')
})

test('a preview says what would change, and changes nothing', async () => {
  const one = await run(app, id, 'preview', { as_of: '2015-06-30' })
  expect(one.state).toBe('previewed')
  expect(one.preview).toMatchObject({ rows: 3, added: 1, changed: 1, removed: 1, unchanged: 1, rejected: 0 })
  // All areas are untouched: B4 comes onto the list, B3 leaves it.
  expect(one.preview?.status_effect).toMatchObject({
    as_of: '2015-06-30',
    remaining_before: 3,
    remaining_after: 3,
  })
  expect(
    one.preview?.status_effect.moves.map((move) => [move.area_id, move.from_status, move.to_status]),
  ).toEqual([
    ['B3', 'untouched', null],
    ['B4', null, 'untouched'],
  ])
  expect(await app.get('/api/v1/shortage-areas/B3')).toMatchObject({ name: 'Sörby' })
})

test('the differences come row by row, with the fields before and after', async () => {
  const response = await app.ask(`/api/v1/imports/${id}/differences?change=changed`, token)
  expect(await response.json()).toMatchObject({
    total: 1,
    items: [
      {
        change: 'changed',
        key: 'B2',
        differing: ['name'],
        before: { name: 'Norrby' },
        after: { name: 'Norra Åby' },
      },
    ],
  })
})

test('an import that would reject no row has no file of rejected rows', async () => {
  expect((await app.ask(`/api/v1/imports/${id}/rejected-rows`, token)).status).toBe(404)
})

test('who follows an import on which nothing is being done gets its state at once', async () => {
  expect(await events(app, id)).toEqual([{ event: 'state', data: { state: 'previewed' } }])
})

test('applying does what the preview said, and a delivery records why', async () => {
  const response = await step(app, `imports/${id}/apply`, { reason: 'Revision 2015' })
  expect(response.status).toBe(202)
  const heard = await events(app, id)
  expect(heard.at(-1)).toEqual({ event: 'state', data: { state: 'applied' } })
  for (const { event, data } of heard.slice(0, -1)) {
    expect(event).toBe('progress')
    expect(data).toEqual({ stage: expect.any(String), done: expect.any(Number), total: expect.any(Number) })
  }
  expect(await read(app, id)).toMatchObject({
    state: 'applied',
    preview: null,
    delivery: {
      id: 2,
      outcome: 'applied',
      added: 1,
      changed: 1,
      removed: 1,
      unchanged: 1,
      reason: 'Revision 2015',
      actor: 'operator',
      file_name: 'Områden.csv',
    },
  })
  expect((await app.ask('/api/v1/shortage-areas/B3')).status).toBe(404)
  expect(await app.get('/api/v1/shortage-areas/B2')).toMatchObject({ name: 'Norra Åby' })
})

test('what is over cannot be begun again', async () => {
  for (const response of [
    await step(app, `imports/${id}/apply`, {}),
    await step(app, `imports/${id}/preview`, {}),
    await app.ask(`/api/v1/imports/${id}/instructions`, { ...token, method: 'PUT', json: {} }),
  ]) {
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('delivery 2 records it')
  }
})

test('the file comes back as it was sent, under its name', async () => {
  const response = await app.ask('/api/v1/deliveries/2/file', token)
  expect(response.headers.get('content-disposition')).toBe(
    `attachment; filename="Omr?den.csv"; filename*=UTF-8''Omr%C3%A5den.csv`,
  )
  expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(sent)))
  const bytes = Buffer.from(await response.arrayBuffer())
  expect(bytes.toString()).toBe(sent)
  expect(await app.get('/api/v1/deliveries/2')).toMatchObject({
    file_sha256: createHash('sha256').update(bytes).digest('hex'),
  })
})

test('the imports on their way are listed, the newest first, without what is long', async () => {
  minutes = 1
  const other = await begin(app, {
    register: 'municipalities',
    file_name: 'k.csv',
    content: 'code,name\n1,A\n',
  })
  const response = await app.ask('/api/v1/imports?limit=1', token)
  const body = await response.json()
  expect(body).toMatchObject({
    total: 2,
    items: [{ id: other.id, register: 'municipalities', state: 'open' }],
  })
  expect(body.items[0]).not.toHaveProperty('inspection')
})

test('a forgotten import is gone, its delivery is not', async () => {
  const gone = await app.ask(`/api/v1/imports/${id}`, { ...token, method: 'DELETE' })
  expect(gone.status).toBe(204)
  expect((await app.ask(`/api/v1/imports/${id}`, token)).status).toBe(404)
  expect((await app.ask('/api/v1/deliveries/2/file', token)).status).toBe(200)
})

test('an undo is previewed and applied like a file', async () => {
  const response = await step(app, 'deliveries/2/undo-import')
  expect(response.status).toBe(201)
  const undo = await response.json()
  expect(undo).toMatchObject({ undoes: 2, file_name: null, state: 'open', register: 'shortage-areas' })
  const previewed = await run(app, undo.id, 'preview')
  expect(previewed.preview).toMatchObject({ mode: 'undo', added: 1, changed: 1, removed: 1 })
  expect(await run(app, undo.id, 'apply', { reason: 'It was last year’s' })).toMatchObject({
    state: 'applied',
    delivery: { id: 3, undoes: 2, reason: 'It was last year’s', file_name: null },
  })
  expect(await app.get('/api/v1/shortage-areas/B3')).toMatchObject({ name: 'Sörby' })
  expect((await app.ask('/api/v1/deliveries/3/file', token)).status).toBe(404)
})

test('an undo has no file to be read in another way', async () => {
  const { id: undo } = await (await step(app, 'deliveries/1/undo-import')).json()
  const response = await app.ask(`/api/v1/imports/${undo}/instructions`, {
    ...token,
    method: 'PUT',
    json: told,
  })
  expect(response.status).toBe(409)
  expect(await response.text()).toContain('no file to read in another way')
})

test('what a delivery changed, and how the register differs between two, can be looked up afterwards', async () => {
  const changed = await app.ask('/api/v1/deliveries/2/differences?change=added', token)
  expect(await changed.json()).toMatchObject({ total: 1, items: [{ key: 'B4', after: { name: 'Östby' } }] })
  const between = (from: number, to: number) =>
    app.ask(`/api/v1/delivery-comparison?from_delivery=${from}&to_delivery=${to}`, token)
  expect(await (await between(1, 2)).json()).toMatchObject({ total: 3 })
  // The undo brought back what was there after the first.
  expect(await (await between(1, 3)).json()).toEqual({ items: [], total: 0 })
  expect((await between(1, 77)).status).toBe(404)
})

test('the same file sent again is recognised as bringing nothing new', async () => {
  const { id: again } = await begin(app, { register: 'shortage-areas', file_name: 'f.csv', content: before })
  await instruct(app, again, { crs: 'EPSG:3006' })
  expect((await run(app, again, 'preview')).preview).toMatchObject({
    added: 0,
    changed: 0,
    removed: 0,
    unchanged: 3,
  })
})

test('no endpoint of imports takes what it does not know', async () => {
  const response = await send(app, { register: 'bristområden', file_name: 'a.csv', content: before })
  expect(response.status).toBe(400)
  expect(await response.text()).toContain('shortage-areas')
  expect((await step(app, `imports/${id}/preview`, { mode: 'ersätt' })).status).toBe(400)
})
