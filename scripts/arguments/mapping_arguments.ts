// What stands after `npm run mappings --`.
import { parsed, type Refuse, refusal } from './argument_values.ts'

const usage = `npm run mappings
npm run mappings -- export <name> [file]
npm run mappings -- import <file> [--name name]
npm run mappings -- remove <name>`

const options = { name: { type: 'string' } } as const

// Written out, so that the compiler knows that nothing follows it.
const refuse: Refuse = refusal(usage)

export type MappingTask =
  | { readonly task: 'list' }
  | { readonly task: 'export'; readonly name: string; readonly file?: string }
  | { readonly task: 'import'; readonly file: string; readonly name?: string }
  | { readonly task: 'remove'; readonly name: string }

/** Throws AppError('bad_input') that says which word is wrong and how the command is written. */
export function mappingArguments(words: readonly string[]): MappingTask {
  const { values, positionals } = parsed(words, options, refuse)
  const [task, subject, file, ...more] = positionals
  if (more.length > 0) refuse(`"${more.join(' ')}" is one word too many.`)
  if (values.name !== undefined && task !== 'import') refuse('--name is for import.')
  if (task === undefined) return { task: 'list' }
  if (task !== 'export' && task !== 'import' && task !== 'remove') refuse(`"${task}" is no task.`)
  if (subject === undefined) refuse(task === 'import' ? 'The file is missing.' : 'The name is missing.')
  if (task === 'export') return { task, name: subject, ...(file === undefined ? {} : { file }) }
  if (file !== undefined) refuse(`"${file}" is one word too many. A name of several words needs quotes.`)
  if (task === 'remove') return { task, name: subject }
  return { task, file: subject, ...(values.name === undefined ? {} : { name: values.name }) }
}
