import { expect, test } from 'vitest'
import { matches, matchRank } from './match.ts'

test.each([
  ['Håbol–Ärtemark', 'Håbol–Ärtemark', 1],
  ['habol', 'Håbol–Ärtemark', 2],
  ['HÅBOL-ä', 'Håbol–Ärtemark', 2],
  ['ärte', 'Håbol–Ärtemark', 3],
  ['mark', 'Håbol–Ärtemark', 4],
  ['1473-01', 'BO-1473-01', 3],
  ['2015/1187', '2015-1187', 1],
])('%s answers %s at once', (wanted, said, rank) => {
  expect(matchRank(wanted, said)).toBe(rank)
})

// A letter changed, left out, added, and two swapped; then the same in a word that is not the first.
test.each(['Habul', 'Hbol', 'Haabol', 'Hablo', 'Artmark', 'Artemrak', 'habol artmark'])(
  '%s is Håbol–Ärtemark but for a typing error',
  (wanted) => {
    expect(matchRank(wanted, 'Håbol–Ärtemark')).toBe(5)
  },
)

test.each([
  ['abl', 'Håbol: three letters are too few to be misspelt'],
  ['Habxx', 'Håbol: two errors in five letters are another word'],
  ['BO-1473-02', 'BO-1473-01: a number is another number'],
  ['%', 'Håbol'],
  ['–', 'Håbol–Ärtemark'],
])('%s is not %s', (wanted, said) => {
  expect(matchRank(wanted, said.split(':')[0] ?? '')).toBeUndefined()
})

test('guesses are made only where nothing is spelt so, and rows without words answer nothing', () => {
  const found = (wanted: string) =>
    matches(wanted, ['Torp', 'Korp', null], (word) => [word]).map(({ row }) => row)
  expect(found('torp')).toEqual(['Torp'])
  expect(found('tarp')).toEqual(['Torp'])
  expect(found('kårp')).toEqual(['Korp'])
})
