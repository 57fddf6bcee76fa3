// The contract of the OGC API: valid by OpenAPI 3.0, whole in itself, and true of what the caller sees.
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSmallRegion } from '../../fixture/load_small_region.ts'
import { openTestApp, type TestApp } from '../../fixture/open_test_app.ts'

type Operation = {
  operationId: string
  tags: string[]
  parameters: { name: string; description?: string; schema: { enum?: string[] } }[]
  responses: Record<string, unknown>
}
type Contract = {
  openapi: string
  servers: { url: string }[]
  tags: { name: string }[]
  paths: Record<string, { get: Operation }>
}

let app: TestApp
let text: string
let contract: Contract
beforeAll(async () => {
  app = await openTestApp()
  await loadSmallRegion(app)
  const response = await app.ask('/ogc/api')
  expect(response.headers.get('content-type')).toBe('application/vnd.oai.openapi+json;version=3.0')
  text = await response.text()
  contract = JSON.parse(text)
}, 60_000)
afterAll(() => app.close())

test('is valid by the schema of OpenAPI 3.0', async () => {
  const validator = new Validator()
  const found = await validator.validate(JSON.parse(text))
  expect(found).toEqual({ valid: true })
  expect(validator.version).toBe('3.0')
})

test('refers to nothing outside itself, and stands below the server of the OGC API', () => {
  const refs = [...text.matchAll(/"\$ref":"([^"]*)"/g)].map(([, ref]) => ref)
  expect(refs.length).toBeGreaterThan(0)
  expect(refs.filter((ref) => !ref?.startsWith('#/'))).toEqual([])
  expect(contract.servers).toEqual([{ url: 'http://localhost:3000/ogc' }])
  expect(Object.keys(contract.paths)).toContain('/collections/{collectionId}/items')
  expect(Object.keys(contract.paths).filter((path) => path.startsWith('/ogc'))).toEqual([])
})

test('explains each parameter, and each tag', () => {
  const operations = Object.values(contract.paths).map(({ get }) => get)
  const silent = operations.flatMap(({ operationId, parameters }) =>
    parameters.filter(({ description }) => !description).map(({ name }) => `${operationId} ${name}`),
  )
  expect(silent).toEqual([])
  const used = new Set(operations.flatMap(({ tags }) => tags))
  expect(contract.tags.map(({ name }) => name).sort()).toEqual([...used].sort())
})

test('names the collections that the caller sees', () => {
  const parameter = contract.paths['/collections/{collectionId}/items']?.get.parameters.find(
    ({ name }) => name === 'collectionId',
  )
  expect(parameter?.schema.enum).toContain('shortage-areas')
})

test.each(['400', '401', '403', '404', '406', '503'])('documents the problem %s everywhere', (status) => {
  for (const { get } of Object.values(contract.paths)) expect(Object.keys(get.responses)).toContain(status)
})

test('is a page to try it on for a browser, which opens the same document', async () => {
  const response = await app.ask('/ogc/api', { headers: { accept: 'text/html,*/*;q=0.8' } })
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(await response.text()).toContain('data-document="/ogc/api?f=openapi"')
})
