// What a filter may cost before anything is asked: its length, its nesting, its places. Each is refused in words before it is worked on.
import { refuse } from '../../downloads/part/layer_part.ts'

export const longestFilter = 32_768
export const deepestNesting = 50
export const mostVertices = 10_000
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

const tokensOf = {
  'cql2-text': /'(?:''|\\.|[^'\\])*'|"[^"]*"|[()]/gs,
  'cql2-json': /"(?:\\.|[^"\\])*"|[[\]{}]/gs,
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
