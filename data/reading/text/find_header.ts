// Which of a table's first lines names its columns: officers put titles, dates and blank lines above it.

/** As many lines are looked at; a title page of more is told by its line. */
export const headerSearchedIn = 40

/** The place of the header among the first lines; undefined where all are blank. `wanted` are names in small letters. */
export function findHeader(
  lines: readonly (readonly string[])[],
  wanted: ReadonlySet<string>,
): number | undefined {
  const searched = lines.slice(0, headerSearchedIn).map((cells) => cells.map((cell) => cell.trim()))
  const filled = searched.map((cells) => cells.filter((cell) => cell !== ''))
  const first = filled.findIndex((cells) => cells.length > 0)
  if (first < 0) return undefined
  const known = filled.map((cells) => cells.filter((cell) => wanted.has(cell.toLowerCase())).length)
  const mostKnown = Math.max(...known)
  // Two names of ours in one line are no accident; a single one is a header where it stands first.
  if (mostKnown >= 2 || (known[first] ?? 0) > 0) return known.indexOf(mostKnown >= 2 ? mostKnown : 1, first)
  const width = Math.max(...filled.map((cells) => cells.length))
  const wide = filled.findIndex((cells) => cells.length >= Math.max(2, width * 0.6))
  if (wide <= first) return first
  // What stands first is narrow then; the first wide line is the header if it reads like names.
  return filled[wide]?.every(isName) ? wide : first
}

function isName(cell: string): boolean {
  return /\p{L}/u.test(cell) && cell.length <= 100
}

/** What a person is told when the header is not what stands first. */
export function titlesNote(line: number): string {
  return `Line ${line} names the columns; what stands above it was left out.`
}
