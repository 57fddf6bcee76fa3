import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp, type TestApp, testToken } from '../fixture/open_test_app.ts'
import { operatorInBrowser } from '../fixture/people.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
}, 60_000)
afterAll(() => app.close())

const withToken = { token: testToken }
const list = '/api/v1/import-mappings'
const path = `${list}/${encodeURIComponent('Länets Excel: områden 50/50')}`
const content = {
  register: 'shortage-areas',
  columns: ['Områdesnr', 'Områdesnamn', 'På listan fr.o.m.'],
  instructions: {
    date_format: 'YYYYMMDD',
    rename: { id: 'Områdesnr', name: 'Områdesnamn', listed_from: 'På listan fr.o.m.' },
  },
}

async function refusal(json: unknown) {
  const response = await app.ask(path, { ...withToken, method: 'PUT', json })
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  return { status: response.status, body: await response.json() }
}

test('a mapping is saved under its name, found in the list, replaced, and removed', async () => {
  const saved = await app.ask(path, { ...withToken, method: 'PUT', json: content })
  expect(saved.status).toBe(201)
  const mapping = {
    ...content,
    name: 'Länets Excel: områden 50/50',
    saved_at: '2026-06-30T10:00:00Z',
  }
  expect(await saved.json()).toEqual(mapping)
  expect(await (await app.ask(list, withToken)).json()).toEqual({ items: [mapping], total: 1 })
  expect(await (await app.ask(`${list}?register=coverage`, withToken)).json()).toEqual({
    items: [],
    total: 0,
  })

  const other = { ...content, columns: ['Områdesnr'] }
  expect((await app.ask(path, { ...withToken, method: 'PUT', json: other })).status).toBe(200)
  expect(await (await app.ask(path, withToken)).json()).toMatchObject({ columns: ['Områdesnr'] })

  expect((await app.ask(path, { ...withToken, method: 'DELETE' })).status).toBe(204)
  expect((await app.ask(path, withToken)).status).toBe(404)
})

test('what was got can be sent back under another name', async () => {
  await app.ask(path, { ...withToken, method: 'PUT', json: content })
  const exported: unknown = await (await app.ask(path, withToken)).json()
  const copied = await app.ask(`${list}/Kopia`, { ...withToken, method: 'PUT', json: exported })
  expect(copied.status).toBe(201)
  expect(await copied.json()).toMatchObject({ ...content, name: 'Kopia' })
})

test('saving shows at once: the list has another ETag', async () => {
  const etag = async () => (await app.ask(list, withToken)).headers.get('etag')
  const before = await etag()
  await app.ask(`${list}/Ny`, { ...withToken, method: 'PUT', json: content })
  expect(await etag()).not.toBe(before)
})

test('a field that is wrong is named, with what is allowed', async () => {
  const wrong = { ...content, instructions: { decimal: 'dot', rename: { id: 7 } } }
  expect(await refusal(wrong)).toMatchObject({
    status: 400,
    body: {
      errors: [
        { parameter: 'instructions.decimal', detail: 'must be one of point, comma' },
        { parameter: 'instructions.rename.id', detail: 'must be given, as JSON of type string' },
      ],
    },
  })
  expect(await refusal({ ...content, instructions: { colour: 'red' } })).toMatchObject({
    status: 400,
    body: { errors: [{ parameter: 'instructions.colour', detail: 'is not a field of this body' }] },
  })
})

test('what is not JSON, or not called JSON, is refused with what to change', async () => {
  const send = async (type: string, body: string) => {
    const headers = { authorization: `Bearer ${testToken}`, 'content-type': type }
    const response = await app.app.request(path, { method: 'PUT', headers, body })
    return { status: response.status, body: await response.json() }
  }
  expect(await send('application/json', '{"register":')).toMatchObject({
    status: 400,
    body: { detail: expect.stringContaining('missing quote') },
  })
  expect(await send('text/csv', 'a,b')).toMatchObject({
    status: 415,
    body: { detail: expect.stringContaining('Content-Type: application/json') },
  })
})

test('a body of more than a megabyte is not read', async () => {
  expect(await refusal({ ...content, columns: ['x'.repeat(1_000_001)] })).toMatchObject({ status: 413 })
})

test('the signed-in administrator saves from a page of this server, not from another', async () => {
  const { cookie } = await operatorInBrowser(app)
  const from = (origin: string) =>
    app.app.request(`http://localhost${list}/Sidan`, {
      method: 'DELETE',
      headers: { cookie, origin },
    })
  expect((await from('http://localhost')).status).toBe(404)
  expect((await from('https://elsewhere.example')).status).toBe(403)
})

test('a browser that asks for a page of another site is not allowed to send changes', async () => {
  const response = await app.ask(path, {
    method: 'OPTIONS',
    headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'PUT' },
  })
  expect(response.headers.get('access-control-allow-methods')).toBe('GET,HEAD,OPTIONS')
})
