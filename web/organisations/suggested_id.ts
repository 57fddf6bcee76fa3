// An id made of a name, as one would write it in an address: Håbol fiber ek. för. becomes habol-fiber-ek-for.
import { longestSlug } from '../../api/contract/limits.ts'

/** Letters that are no letter with a mark on it. */
const others: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', ß: 'ss', đ: 'd', ł: 'l', '&': '-och-' }

export function suggestedId(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[æøßđł&]/g, (letter) => others[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longestSlug)
    .replaceAll(/^-+|-+$/g, '')
}
