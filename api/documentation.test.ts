import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp, type TestApp } from './fixture/open_test_app.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
}, 60_000)
afterAll(() => app.close())

test('the documentation is a page in both languages whose every file comes from this server', async () => {
  const response = await app.ask('/docs')
  expect(response.headers.get('content-type')).toContain('text/html')
  const page = await response.text()
  expect(page).toContain('<title>Bristkartans API – The API of Bristkartan</title>')
  const files = [...page.matchAll(/(?:src|href)="(\/docs\/[^"]+)"/g)].map((match) => match[1] ?? '')
  expect(files).toHaveLength(4)
  for (const file of files) expect((await app.ask(file)).status, file).toBe(200)
  expect(page.match(/<(?:script|link|img)[^>]+(?:src|href)="https?:/g)).toBeNull()
})

test('the page has no script inside, since the server allows none', async () => {
  const page = await (await app.ask('/docs')).text()
  expect(page.match(/<script(?![^>]*src=)/g)).toBeNull()
  expect(page.match(/ on\w+="/g)).toBeNull()
})

test('the contract for programs is JSON with every path under /api/v1', async () => {
  const contract = await app.get('/openapi.json')
  expect(contract).toMatchObject({ openapi: '3.1.0', paths: { '/api/v1/indicators': {} } })
})

test('there is nothing else under /docs', async () => {
  for (const path of ['/docs/index.js', '/docs/..%2f..%2fpackage.json', '/docs/swagger-ui.js'])
    expect((await app.ask(path)).status).toBe(404)
})
