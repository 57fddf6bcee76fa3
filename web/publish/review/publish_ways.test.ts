import { expect, test } from 'vitest'
import { openedLayer } from '../../state/publishing/fixture/opened_layer.ts'
import { publishWays } from './publish_ways.ts'

const inReview = { ...openedLayer.version, state: 'in_review' as const }
const blocker = { code: 'title_missing', field: 'title.sv', words: { sv: '', en: '' } }

test('without four eyes whoever drafted it publishes it, and nothing need be sent for review', () => {
  expect(publishWays(openedLayer)).toMatchObject({ may_publish: true, may_submit: false, who: 'oneMay' })
})

test('with four eyes it is sent for review, and another publishes it or sends it back', () => {
  const layer = { ...openedLayer, has_four_eyes: true, may_publish: false }
  expect(publishWays(layer)).toMatchObject({ may_publish: false, may_submit: true, who: 'youMayNot' })
  expect(publishWays({ ...layer, version: inReview })).toMatchObject({
    may_submit: false,
    may_return: true,
    who: 'waiting',
  })
  expect(publishWays({ ...layer, version: inReview, may_publish: true })).toMatchObject({
    may_publish: true,
    may_return: true,
    who: 'youMay',
  })
})

test('with something left it is neither published nor sent for review', () => {
  const layer = { ...openedLayer, has_four_eyes: true, blockers: [blocker] }
  expect(publishWays(layer)).toMatchObject({ may_publish: false, may_submit: false })
})
