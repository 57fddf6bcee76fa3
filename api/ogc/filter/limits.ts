// What a filter may cost before anything is asked: its length, its nesting, its places. Each is refused in words before it is worked on.
import { refuse } from '../../downloads/part/layer_part.ts'

export const longestFilter = 32_768
export const deepestNesting = 50
export const mostVertices = 10_000

/** `detail` goes on after the parameter's name. */
export function refuseFilter(detail: string): never {
  refuse('filter', detail)
}

/** What somebody wrote, in words that answer them. */
export function quoted(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`
}
