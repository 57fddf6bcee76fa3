import { expect, test } from 'vitest'
import { actions, tokenActions } from '../contract/people/actions.ts'
import { permissions } from './permissions.ts'

test('the pages offer for a token what the permissions let a token carry', () => {
  const carried = actions.filter(
    (action) => permissions[action].is_for_tokens && permissions[action].holders !== 'everyone',
  )
  expect(tokenActions).toEqual(carried)
})
