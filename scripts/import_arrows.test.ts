import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { importsOf, isAllowed, violations } from './import_arrows.ts'

test('no file imports against the arrows of the layout', () => {
  expect(violations(resolve(import.meta.dirname, '..'))).toEqual([])
})

test('every way of importing is seen, in TypeScript and in Svelte', () => {
  const text = `
    import { one } from './one.ts'
    import type { Two } from '../api/app.ts'
    export { three } from '../data/three.ts'
    const four = await import('../tiles/four.ts')
    import worker from 'maplibre-gl/worker.js?url'
    type Five = import('../data/five.ts').Five`
  const seen = [
    { from: 'web/a.ts', to: 'web/one.ts', is_type_only: false },
    { from: 'web/a.ts', to: 'api/app.ts', is_type_only: true },
    { from: 'web/a.ts', to: 'data/three.ts', is_type_only: false },
    { from: 'web/a.ts', to: 'tiles/four.ts', is_type_only: false },
    { from: 'web/a.ts', to: 'maplibre-gl/worker.js', is_type_only: false },
    { from: 'web/a.ts', to: 'data/five.ts', is_type_only: true },
  ]
  expect(importsOf('web/a.ts', text)).toEqual(seen)
  expect(importsOf('web/A.svelte', `<script lang="ts">${text}</script><p>import './no.ts'</p>`)).toEqual(
    seen.map((one) => ({ ...one, from: 'web/A.svelte' })),
  )
})

test.each([
  ['data/pipeline.ts', 'api/contract/problem.ts', true],
  ['data/pipeline.ts', 'api/settings.ts', false],
  ['tiles/layers.ts', 'data/pipeline.ts', false],
  ['tiles/layers/a/layer.test.ts', 'data/pipeline.ts', true],
  ['api/app.ts', 'tiles/layers.ts', true],
  ['api/app.ts', 'web/api.ts', false],
  ['api/contract/problem.ts', 'zod', true],
  ['api/contract/problem.ts', 'hono', false],
  ['api/contract/problem.ts', 'data/pipeline.ts', false],
  ['web/map/Map.svelte', 'tiles/layers/a/style.ts', true],
  ['web/map/Map.svelte', 'tiles/layers/a/tile.ts', false],
  ['web/api.ts', 'api/app.ts', false],
  ['web/e2e/map.e2e.ts', 'api/app.ts', true],
  ['scripts/start.ts', 'api/server.ts', true],
])('%s importing %s is allowed: %s', (from, to, allowed) => {
  expect(isAllowed({ from, to, is_type_only: false })).toBe(allowed)
})

test('of the server the pages may know the type alone', () => {
  expect(isAllowed({ from: 'web/api.ts', to: 'api/app.ts', is_type_only: true })).toBe(true)
})
