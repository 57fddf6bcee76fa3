// What a filter may cost before anything is asked: its length, its nesting, its places. Each is refused in words before it is worked on.
import { refuse } from '../../downloads/part/layer_part.ts'

/** Of an address and its headers together Node takes 16 kB, in which what is percent-encoded counts thrice. */
export const longestFilter = 12_000
export const deepestNesting = 50
/** In 12,000 characters there is room for some 700 corners as they are mostly written. */
export const mostVertices = 2_000
/** By LIKE, CASEI or ACCENTI: each reads and rewrites the text of every feature. */
export const mostTextComparisons = 10
/** Of LIKE: the engine refuses longer ones by an error, some thousands of wildcards on. */
export const longestPattern = 1_000

/** `detail` goes on after the parameter's name. */
export function refuseFilter(detail: string): never {
  refuse('filter', detail)
}

/** What somebody wrote, in words that answer them. */
export function quoted(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`
}

/** A text without its end goes on to the end, or each quotation mark within it would be tried as its beginning. */
const tokensOf = {
  'cql2-text': /'(?:''|\\.?|[^'\\])*(?:'|$)|"[^"]*(?:"|$)|[()]/gs,
  'cql2-json': /"(?:\\.?|[^"\\])*(?:"|$)|[[\]{}]/gs,
} as const
/** JSON has two brackets for each operation, and some more for a place. */
const bracketsAtMost = { 'cql2-text': deepestNesting, 'cql2-json': 2 * deepestNesting + 10 } as const

/** Before the filter is read, since each bracket costs whoever reads it some of the stack. */
export function refuseDeepBrackets(text: string, language: keyof typeof tokensOf): void {
  let depth = 0
  for (const [token] of text.matchAll(tokensOf[language])) {
    if ('([{'.includes(token)) depth += 1
    if (')]}'.includes(token)) depth -= 1
    if (depth > bracketsAtMost[language])
      refuseFilter(`has more than ${bracketsAtMost[language]} brackets within each other`)
  }
}

/** An operation has its args and perhaps a list within them, a place some lists more. */
const levelsAtMost = 3 * deepestNesting + 10

/** What is read of it: sums in a row lie within each other without a bracket, and whoever shows or reads them goes down as far. */
export function refuseDeepOperations(node: unknown, depth = 0): void {
  if (typeof node !== 'object' || node === null) return
  if (depth > levelsAtMost) refuseFilter(`has more than ${deepestNesting} operations within each other`)
  for (const part of Object.values(node)) refuseDeepOperations(part, depth + 1)
}
