// What stands after `npm run publish --`.
import { resolve } from 'node:path'
import { type PublishWork, publishWork } from '../../api/commands/publish_command.ts'
import { checked, parsed, type Refuse, refusal } from './argument_values.ts'

const usage = `npm run publish -- <file> [--metadata layer.yaml] [--organisation id] [--id layer-id] [--crs EPSG:3006]
  [--layer name] [--data-as-of 2015-06-30] [--draft-only]`

const options = {
  metadata: { type: 'string' },
  organisation: { type: 'string' },
  id: { type: 'string' },
  crs: { type: 'string' },
  layer: { type: 'string' },
  'data-as-of': { type: 'string' },
  'draft-only': { type: 'boolean' },
} as const

const refuse: Refuse = refusal(usage)

/** Throws AppError('bad_input') that says which word is wrong and how the command is written. */
export function publishArguments(words: readonly string[]): PublishWork {
  const { values, positionals } = parsed(words, options, refuse)
  const [file, ...more] = positionals
  if (!file) refuse('The file is missing.')
  if (more.length > 0) refuse(`"${more.join(' ')}" is one word too many.`)
  const { metadata, organisation, id, crs, layer } = values
  const work = {
    file: resolve(file),
    metadata: metadata && resolve(metadata),
    ...{ organisation, id, crs, layer },
    data_as_of: values['data-as-of'],
    draft_only: values['draft-only'] ?? false,
  }
  return checked(publishWork, work, refuse)
}
