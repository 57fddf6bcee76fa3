// CQL2 text as the JSON of CQL2, by a parser that peggy makes of the grammar beside this file.
import { readFileSync } from 'node:fs'
import peggy from 'peggy'
import { refuseFilter } from '../limits.ts'

let made: peggy.Parser | undefined

/** Throws AppError('bad_input') for what is no CQL2 text. */
export function parsedText(text: string): unknown {
  made ??= peggy.generate(readFileSync(new URL('./cql2_text.peggy', import.meta.url), 'utf8'))
  try {
    const parsed: unknown = made.parse(text)
    return parsed
  } catch (error) {
    if (error instanceof made.SyntaxError) refuseFilter(whatIsWrong(text, error))
    throw error
  }
}

function whatIsWrong(text: string, { location, expected }: peggy.parser.SyntaxError): string {
  const { offset } = location.start
  const rest = text.slice(offset).trimStart()
  const there = rest === '' ? 'where it ends' : `at “${rest.slice(0, 20)}”`
  const words = [...new Set((expected ?? []).map(wordFor))].filter((word) => word !== undefined)
  const wanted = words.includes('a value') ? ['a value'] : words
  return `is no CQL2 text: ${there} (character ${offset + 1}) there should be ${wanted.join(', ')}`
}

/** What may begin a value is one thing to whoever reads of it. */
const beginsValue =
  /^"?(BBOX|ENVELOPE|DATE|TIMESTAMP|INTERVAL|[A-Z]*POINT|[A-Z]*LINESTRING|[A-Z]*POLYGON|GEOMETRYCOLLECTION|TRUE|FALSE|number|property|text in single quotes)"?$/

function wordFor(expectation: peggy.parser.Expectation): string | undefined {
  if (expectation.type === 'end') return 'its end'
  if (expectation.type === 'other') {
    if (expectation.description === 'white space') return undefined
    return beginsValue.test(expectation.description) ? 'a value' : expectation.description
  }
  if (expectation.type === 'literal')
    return beginsValue.test(expectation.text) ? 'a value' : `“${expectation.text}”`
  return expectation.type === 'class' ? 'an operator' : undefined
}
