// What stands after `npm run data-quality --`.
import type { DataQualityWork } from '../../api/commands/work.ts'
import { parsed, type Refuse, refusal } from './argument_values.ts'

const options = { csv: { type: 'boolean' } } as const

// Written out, so that the compiler knows that nothing follows it.
const refuse: Refuse = refusal('npm run data-quality [-- <check> [--csv]]')

/** Throws AppError('bad_input') that says which word is wrong and how the command is written. */
export function dataQualityArguments(words: readonly string[]): DataQualityWork {
  const { values, positionals } = parsed(words, options, refuse)
  const [check, ...more] = positionals
  if (more.length > 0) refuse(`"${more.join(' ')}" is one word too many.`)
  if (values.csv && check === undefined) refuse('--csv needs the name of a check.')
  return { ...(check === undefined ? {} : { check }), as_csv: values.csv ?? false }
}
