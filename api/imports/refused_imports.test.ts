// What is no file, no name, no row and no import of ours: each is refused in words that say what to change.
import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { begin, instruct, read, run, send, step } from '../fixture/imports.ts'
import { openTestApp, type TestApp, testToken, testUpload_mb } from '../fixture/open_test_app.ts'

const token = { token: testToken }
const crs = { crs: 'EPSG:4326' }
const good = 'id,longitude,latitude\nA1,13.1,58.1\n'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
}, 120_000)
afterAll(() => app.close())

const lying = () => readdirSync(app.product.folder.imports)

test.each([
  '../../token',
  '/etc/passwd',
  'C:\\a.csv',
  'a\u0000.csv',
  'a\r\nX-Evil: 1.csv',
  `${'a'.repeat(300)}.csv`,
])('%j is no name of a file, and nothing of it is kept', async (file_name) => {
  const response = await send(app, { register: 'addresses', file_name, content: good })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ errors: [{ parameter: 'file_name' }] })
  expect(lying()).toEqual([])
})

test('a file larger than the server takes is refused, whether it says so beforehand or not', async () => {
  const content = new Uint8Array(testUpload_mb * 1024 * 1024 + 1)
  const unsaid = await send(app, { register: 'addresses', file_name: 'a.csv', content })
  expect(unsaid.status).toBe(413)
  expect(await unsaid.text()).toContain(`larger than ${testUpload_mb} MB`)
  const said = await app.app.request('/api/v1/imports?register=addresses&file_name=a.csv', {
    method: 'POST',
    headers: { authorization: `Bearer ${testToken}`, 'content-length': String(content.length) },
    body: 'not read',
  })
  expect(said.status).toBe(413)
  expect(lying()).toEqual([])
})

test('a file without a byte is refused', async () => {
  const response = await send(app, { register: 'addresses', file_name: 'a.csv', content: '' })
  expect(response.status).toBe(400)
  expect(await response.text()).toContain('The file is empty')
  expect(lying()).toEqual([])
})

test('a file that nobody can read is an import with its problem, so that the person sees why', async () => {
  const content = '<OGRVRTDataSource><OGRVRTLayer name="a"/></OGRVRTDataSource>'
  const one = await begin(app, { register: 'addresses', file_name: 'a.csv', content })
  expect(one).toMatchObject({ state: 'open', inspection: null, problem: { kind: 'bad_input' } })
  const previewed = await run(app, one.id, 'preview')
  expect(previewed).toMatchObject({ state: 'open', preview: null, problem: { kind: 'bad_input' } })
})

test('what is said stays said when the file cannot be read that way, and better words mend it', async () => {
  const { id } = await begin(app, { register: 'addresses', file_name: 'a.csv', content: good })
  const wrong = { encoding: 'Klingon' }
  const told = await instruct(app, id, wrong)
  expect(told.inspection?.notes.join()).toContain('Klingon')
  const stopped = await run(app, id, 'preview')
  expect(stopped).toMatchObject({ state: 'open', instructions: wrong, problem: { kind: 'bad_input' } })
  expect(stopped.problem?.detail).toContain('Klingon')
  // What was found in the file is still there to choose from.
  expect(stopped.inspection?.columns.map(({ name }) => name)).toEqual(['id', 'longitude', 'latitude'])
  expect(await instruct(app, id, {})).toMatchObject({ instructions: {}, problem: null })
  expect(await run(app, id, 'preview')).toMatchObject({ state: 'previewed', problem: null })
})

test('an instruction that does not exist is refused by its name', async () => {
  const { id } = await begin(app, { register: 'addresses', file_name: 'a.csv', content: good })
  const response = await app.ask(`/api/v1/imports/${id}/instructions`, {
    ...token,
    method: 'PUT',
    json: { ...crs, delimeter: 'comma' },
  })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ errors: [{ parameter: 'delimeter' }] })
})

const twoWrong =
  'id,kind,label,longitude,latitude\nA1,palace,Åkern 1,13.1,58.1\nA2,other,,13.1,58.1\nA3,hut,,13.1,58.1\n'

test('rows that would be rejected come as a file with line and reason, as CSV and as Excel', async () => {
  const { id } = await begin(app, { register: 'addresses', file_name: 'a.csv', content: twoWrong })
  const { preview } = await run(app, id, 'preview')
  expect(preview).toMatchObject({ rows: 3, rejected: 2, added: 0 })
  expect(preview?.first_rejected.map(({ line }) => line)).toEqual([2, 4])
  const csv = await app.ask(`/api/v1/imports/${id}/rejected-rows`, token)
  expect(csv.headers.get('content-disposition')).toBe('attachment; filename=rejected-rows.csv')
  const [heading, first] = (await csv.text()).split('\n')
  expect(heading).toMatch(/^line,reason,id/)
  expect(first).toMatch(/^2,.*palace.*Åkern 1/)
  const xlsx = await app.ask(`/api/v1/imports/${id}/rejected-rows?format=xlsx`, token)
  expect(xlsx.headers.get('content-disposition')).toBe('attachment; filename=rejected-rows.xlsx')
  expect(
    Buffer.from(await xlsx.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
})

test('applied with rejected rows, a delivery records that it was refused, and nothing is changed', async () => {
  const { id } = await begin(app, { register: 'addresses', file_name: 'a.csv', content: twoWrong })
  await run(app, id, 'preview')
  const over = await run(app, id, 'apply')
  expect(over).toMatchObject({ state: 'refused', delivery: { outcome: 'refused', rejected: 2 } })
  const rejected = `/api/v1/deliveries/${over.delivery?.id}/rejected-rows`
  expect(await (await app.ask(rejected, token)).text()).toContain('Åkern 1')
  const xlsx = await app.ask(`${rejected}?format=xlsx`, token)
  expect(
    Buffer.from(await xlsx.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
  expect((await app.ask(`${rejected}?format=pdf`, token)).status).toBe(400)
})

test('of the valid rows only, the others are left', async () => {
  const { id } = await begin(app, { register: 'addresses', file_name: 'a.csv', content: twoWrong })
  expect((await run(app, id, 'preview', { valid_rows_only: true })).preview).toMatchObject({
    added: 1,
    rejected: 2,
  })
  expect(await run(app, id, 'apply')).toMatchObject({ state: 'applied', delivery: { added: 1, rejected: 2 } })
})

test.each(['nonsense', '..%2F..%2Ftoken', 'AAAAAAAAAAAAAAAAAAAAAA'])('%s is no import', async (id) => {
  for (const response of [
    await app.ask(`/api/v1/imports/${id}`, token),
    await app.ask(`/api/v1/imports/${id}/events`, token),
    await app.ask(`/api/v1/imports/${id}/differences`, token),
    await app.ask(`/api/v1/imports/${id}/rejected-rows`, token),
    await app.ask(`/api/v1/imports/${id}`, { ...token, method: 'DELETE' }),
    await step(app, `imports/${id}/preview`, {}),
    await step(app, `imports/${id}/apply`, {}),
    await step(app, `imports/${id}/cancel`),
  ])
    expect(response.status).toBe(404)
})

test('a delivery that does not exist is neither undone nor shown', async () => {
  expect((await step(app, 'deliveries/77/undo-import')).status).toBe(404)
  for (const what of ['file', 'differences', 'rejected-rows'])
    expect((await app.ask(`/api/v1/deliveries/77/${what}`, token)).status).toBe(404)
})

test('a refused delivery has nothing to be undone: the preview says so', async () => {
  const refused = (await app.ask('/api/v1/deliveries?outcome=refused')).json()
  const { id } = (await refused).items[0]
  const undo = await (await step(app, `deliveries/${id}/undo-import`)).json()
  expect(await run(app, undo.id, 'preview')).toMatchObject({ state: 'open', problem: { kind: 'conflict' } })
  expect((await read(app, undo.id)).problem?.detail).toContain(String(id))
})
