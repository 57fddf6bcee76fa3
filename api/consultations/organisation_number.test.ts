import { expect, test } from 'vitest'
import { isOrganisationNumber, writtenNumber } from '../contract/people/organisation_number.ts'

// 5·2=10→1, 5, 6·2=12→3, 6, 7·2=14→5, 7, 8·2=16→7, 8, 9·2=18→9: 51, and 9 more make 60. Each of the others differs by one thing.
test.each([
  ['556677-8899', true],
  ['5566778899', true],
  ['556677-8898', false],
  ['565677-8899', false],
  ['556677-889', false],
  ['55667-78899', false],
  ['16556677-8899', false],
  ['', false],
])('%s is an organisation number: %s', (text, expected) => {
  expect(isOrganisationNumber(text)).toBe(expected)
})

test('the personal identity number of a sole trader is one too', () => {
  // The example of the Swedish Tax Agency.
  expect(isOrganisationNumber('640823-3234')).toBe(true)
})

test('is written with its hyphen', () => {
  expect(writtenNumber('5566778899')).toBe('556677-8899')
  expect(writtenNumber('556677-8899')).toBe('556677-8899')
})
