// What stands after `npm run publish --`.
import { resolve } from 'node:path'
import { type PublishWork, publishWork } from '../../api/commands/publish_command.ts'
import { checked, parsed, type Refuse, refusal } from './argument_values.ts'

export const publishUsage = `npm run publish -- <file> [--metadata layer.yaml] [--organisation id] [--id layer-id] [--crs EPSG:3006]
  [--layer name] [--data-as-of 2015-06-30] [--draft-only]`

/** What `--help` tells. */
export const publishHelp = `${publishUsage}

Makes a layer of a file and publishes it, or says what is in the way; the draft then stays. With the id of a layer that is there, the file is its next version.

  --metadata      what is to be said of the layer: YAML, JSON or ISO 19139 (api/publishing/README.md)
  --organisation  whose layer it is; not needed where there is only one organisation
  --id            in the layer's address; made of the file's name unless told
  --crs           where the file does not say it itself, such as EPSG:3006
  --layer         which one of a file that holds several
  --data-as-of    the date that the data describes; today unless told
  --draft-only    stops before publishing

A server that runs on the data folder (BRISTKARTAN_DATA) does the work; else the command does it itself.`

const options = {
  metadata: { type: 'string' },
  organisation: { type: 'string' },
  id: { type: 'string' },
  crs: { type: 'string' },
  layer: { type: 'string' },
  'data-as-of': { type: 'string' },
  'draft-only': { type: 'boolean' },
} as const

const refuse: Refuse = refusal(publishUsage)

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
