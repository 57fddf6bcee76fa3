// How long it takes until two hundred layers of a service are drafts, and until they have been looked at anew without news.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inventedLayers } from '../../data/sources/fixture/invented_layer.ts'
import { type InventedServices, openInventedServices } from '../../data/sources/fixture/invented_services.ts'
import { testNetwork } from '../../data/sources/fixture/test_network.ts'
import { source, sourceLayersOfSource } from '../contract/catalogue/sources.ts'
import { openTestApp, type TestApp, testToken } from '../fixture/open_test_app.ts'
import { namedBodies } from '../fixture/people.ts'

const layers = 200
const features = 1000

let app: TestApp
let services: InventedServices
beforeAll(async () => {
  app = await openTestApp({}, undefined, { network: testNetwork() })
  await namedBodies(app, { organisations: ['norrfiber'] })
  services = await openInventedServices(inventedLayers(layers, features))
  const host = encodeURIComponent(`geodata.example:${services.port}`)
  await app.ask(`/api/v1/allowed-hosts/${host}`, { method: 'PUT', token: testToken })
}, 60_000)
afterAll(async () => {
  await services.close()
  await app.close()
})

test('two hundred layers become drafts, and are looked at anew without news', {
  timeout: 1_800_000,
}, async () => {
  const seconds = async (work: () => Promise<unknown>) => {
    const began = performance.now()
    await work()
    return Math.round(performance.now() - began) / 1000
  }
  const ask = async (method: string, path: string, json?: unknown): Promise<unknown> =>
    (await app.ask(path, { method, token: testToken, ...(json === undefined ? {} : { json }) })).json()
  let id = ''
  const looked = await seconds(async () => {
    const made = await ask('POST', '/api/v1/sources', {
      ...{ organisation: 'norrfiber', title: 'Prov', schedule: 'manual', kind: 'ogc_api_features' },
      ...{ address: services.address('/ogc'), metadata: { kind: 'csw', address: services.address('/csw') } },
    })
    id = source.parse(made).id
    await app.product.sources.settled(id)
  })
  const taken = await seconds(async () => {
    await ask('PUT', `/api/v1/sources/${id}/layers`, { state: 'approved' })
    await app.product.sources.settled(id)
  })
  const again = await seconds(async () => {
    await ask('POST', `/api/v1/sources/${id}/refresh`)
    await app.product.sources.settled(id)
  })
  const found = sourceLayersOfSource.parse(await ask('GET', `/api/v1/sources/${id}/layers?limit=1000`))
  expect(found.items.filter(({ layer_id, problem }) => layer_id !== null && problem === null)).toHaveLength(
    layers,
  )
  console.log(
    `${layers} layers of ${features} features: offered in ${looked} s, taken in in ${taken} s, without news ${again} s`,
  )
})
