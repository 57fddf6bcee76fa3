import { expect, test } from 'vitest'
import { blankDescription } from '../../../api/contract/catalogue/layer_description.ts'
import { NoAnswer } from '../../api.ts'
import { openedLayer } from './fixture/opened_layer.ts'
import type { Described, LayerRequests } from './layer_requests.ts'
import { OneLayer } from './one_layer.svelte.ts'

const settled = () => new Promise((done) => setTimeout(done, 0))
const conflict = new NoAnswer({ kind: 'refused', detail: 'Somebody else has saved it.', problem: 'conflict' })
const titled = (sv: string) => ({ ...blankDescription, title: { sv, en: '' } })

/** A server that keeps what it is told; the fingers rest when the test says so. */
function set(over: Partial<LayerRequests> = {}) {
  const saved: Described[] = []
  let kept = openedLayer
  let rest: () => void = () => undefined
  const requests: LayerRequests = {
    read: async () => kept,
    describe: async (_id, described) => {
      saved.push(described)
      kept = { ...kept, edition: kept.edition + 1, description: described.description }
      return kept
    },
    submit: async () => ({ ...kept, state: 'in_review' }),
    giveBack: async () => kept,
    publish: async () => ({ ...kept, state: 'published' }),
    withdraw: async () => kept,
    discard: async () => undefined,
    ...over,
  }
  const layer = new OneLayer(requests, (_ms, then) => {
    rest = then
    return () => {
      rest = () => undefined
    }
  })
  return { layer, saved, rest: () => rest() }
}

async function opened(over: Partial<LayerRequests> = {}) {
  const one = set(over)
  one.layer.open('fiber')
  await settled()
  return one
}

test('letters that follow each other are saved once, with the edition that they were said of', async () => {
  const { layer, saved, rest } = await opened()
  for (const sv of ['F', 'Fi', 'Fiber']) layer.say(() => titled(sv))
  expect(layer.said?.title.sv).toBe('Fiber')
  expect(saved).toEqual([])
  rest()
  await settled()
  expect(saved).toMatchObject([{ edition: 1, description: { title: { sv: 'Fiber' } } }])
  layer.say(() => titled('Fibernät'))
  rest()
  await settled()
  expect(saved.map(({ edition }) => edition)).toEqual([1, 2])
  expect(layer.has_unsaved).toBe(false)
})

test('what cannot be kept yet stays on the page and is not sent', async () => {
  const { layer, saved, rest } = await opened()
  layer.say((said) => ({ ...said, contact: { name: 'Geodata', email: 'geo', telephone: '' } }))
  rest()
  await settled()
  expect(saved[0]?.description.contact).toBeNull()
  expect(layer.said?.contact?.email).toBe('geo')
})

test('where somebody else has saved meanwhile nothing is overwritten, and both texts are at hand', async () => {
  const theirs = { ...openedLayer, edition: 7, description: titled('Deras') }
  const answers = [openedLayer, theirs]
  const { layer, rest } = await opened({
    read: async () => answers.shift() ?? theirs,
    describe: () => Promise.reject(conflict),
  })
  layer.say(() => titled('Min'))
  rest()
  await settled()
  expect(layer.theirs?.edition).toBe(7)
  expect(layer.said?.title.sv).toBe('Min')
  layer.takeTheirs()
  expect(layer.said?.title.sv).toBe('Deras')
  expect(layer.mine?.title.sv).toBe('Min')
  expect(layer).toMatchObject({ theirs: undefined, not_saved: undefined, has_unsaved: false })
})

test('one may keep to one’s own words, which are then saved over the other’s', async () => {
  const theirs = { ...openedLayer, edition: 7 }
  const answers = [openedLayer, theirs]
  const saved: Described[] = []
  const { layer, rest } = await opened({
    read: async () => answers.shift() ?? theirs,
    describe: async (_id, described) => {
      if (described.edition !== 7) throw conflict
      saved.push(described)
      return { ...theirs, edition: 8 }
    },
  })
  layer.say(() => titled('Min'))
  rest()
  await settled()
  layer.keepMine()
  await settled()
  expect(saved).toMatchObject([{ edition: 7, description: { title: { sv: 'Min' } } }])
  expect(layer.has_unsaved).toBe(false)
})

test('a layer is published only once all that was said is saved', async () => {
  const down = new NoAnswer({ kind: 'not_reached', detail: '' })
  let is_down = true
  const { layer } = await opened({
    describe: async (_id, { description }) => {
      if (is_down) throw down
      return { ...openedLayer, edition: 2, description }
    },
  })
  layer.say(() => titled('Fiber'))
  expect(await layer.publish()).toBe(false)
  expect(layer.not_saved?.kind).toBe('not_reached')
  is_down = false
  expect(await layer.publish()).toBe(true)
  expect(layer.now?.state).toBe('published')
})
