import { expect, test } from 'vitest'
import { thingsKept } from './things_kept.ts'

const same = (word: string) => ({ sv: word, en: word })
const said = {
  whose: same('yours'),
  why: same('because'),
  legal_basis: same('law'),
  how_long: same('a year'),
}

test('fields of which the same is said are one thing', () => {
  const name = { ...said, what: same('name') }
  const email = { ...said, what: same('e-mail') }
  expect(
    thingsKept([
      { field: 'account.name', ...name },
      { field: 'account.email', ...email },
      { field: 'log.name', ...name },
    ]),
  ).toEqual([
    { said: name, fields: ['account.name', 'log.name'] },
    { said: email, fields: ['account.email'] },
  ])
})
