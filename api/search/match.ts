// What answers a search, and how well: forgiving of capitals, accents and typing errors. The one place that decides, but for
// addresses, which are too many to be read and have an order of their own (search_addresses.sql).

/** Small letters without accents, everything else but figures a space: å and ä are a, as where a keyboard has no å. */
export function folded(said: string): string {
  return said
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'a')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

export const misspelt = 5

/** 1: it is what is wanted; 2: it begins so; 3: a word of it does; 4: it holds it; 5: so it is but for typing errors. */
export function matchRank(wanted: string, said: string): number | undefined {
  const [sought, text] = [folded(wanted), folded(said)]
  if (sought === '') return undefined
  if (text === sought) return 1
  if (text.startsWith(sought)) return 2
  if (text.includes(` ${sought}`)) return 3
  if (text.includes(sought)) return 4
  return typingErrors(sought, text) <= errorsAllowed(sought) ? misspelt : undefined
}

export type Match<Row> = { readonly row: Row; readonly match_rank: number }

/** The rows that answer, each by the best of its words; misspelt ones only where none is spelt so: who spells right gets no guesses. */
export function matches<Row>(
  wanted: string,
  rows: readonly Row[],
  wordsOf: (row: Row) => readonly (string | null)[],
): Match<Row>[] {
  const ranked = rows.flatMap((row) => {
    const ranks = wordsOf(row).flatMap((said) => (said === null ? [] : (matchRank(wanted, said) ?? [])))
    return ranks.length === 0 ? [] : [{ row, match_rank: Math.min(...ranks) }]
  })
  return withoutGuesses(ranked)
}

export function withoutGuesses<Ranked extends { readonly match_rank: number }>(
  ranked: readonly Ranked[],
): Ranked[] {
  const is_spelt = ranked.some(({ match_rank }) => match_rank < misspelt)
  return ranked.filter(({ match_rank }) => !is_spelt || match_rank < misspelt)
}

/** In three letters every error makes another word. */
function errorsAllowed(sought: string): number {
  if (sought.length < 4) return 0
  return sought.length < 8 ? 1 : 2
}

/** The fewest errors in any word, or in the words from one on as far as the search goes. Figures hold: 12 is no misspelt 13. */
function typingErrors(sought: string, text: string): number {
  const words = text.split(' ')
  const parts = words.flatMap((word, index) => [word, words.slice(index).join(' ').slice(0, sought.length)])
  const figures = sought.replaceAll(/\D/g, '')
  return Math.min(
    ...parts.filter((part) => part.replaceAll(/\D/g, '') === figures).map((part) => distance(sought, part)),
  )
}

/** Letters changed, added, left out, or swapped with their neighbour (optimal string alignment). */
function distance(left: string, right: string): number {
  if (Math.abs(left.length - right.length) > 2) return Number.POSITIVE_INFINITY
  let [before, last]: [number[], number[]] = [
    [],
    Array.from({ length: right.length + 1 }, (_, index) => index),
  ]
  for (let row = 1; row <= left.length; row += 1) {
    const next = [row]
    for (let column = 1; column <= right.length; column += 1) {
      const is_same = left[row - 1] === right[column - 1]
      const is_swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (is_same ? 0 : 1),
        is_swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    ;[before, last] = [last, next]
  }
  return last[right.length] ?? 0
}
