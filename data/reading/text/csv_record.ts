// One record of a CSV text: the fields between delimiters, where quotes may hide delimiters and line breaks.
export type CsvRecord = {
  fields: string[]
  /** Where the next record begins. */
  end: number
  /** Physical lines that it takes. */
  lines: number
}

/** The record that begins at `start`; undefined at the end of the text or when a quote never closes. */
export function readRecord(
  text: string,
  { start, delimiter }: { start: number; delimiter: string },
): CsvRecord | undefined {
  if (start >= text.length) return undefined
  const fields: string[] = []
  let lines = 1
  let at = start
  for (;;) {
    let field = ''
    if (text[at] === '"') {
      for (at++; ; at++) {
        const character = text[at]
        if (character === undefined) return undefined
        if (character === '"' && text[at + 1] !== '"') break
        if (character === '"') at++
        if (character === '\n' || (character === '\r' && text[at + 1] !== '\n')) lines++
        field += character
      }
      at++
    }
    const from = at
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++
    fields.push(field + text.slice(from, at))
    if (text[at] === delimiter) at++
    else break
  }
  if (text[at] === '\r' && text[at + 1] === '\n') at++
  return { fields, end: at + 1, lines }
}
