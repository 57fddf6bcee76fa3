// What stands after `npm run import --`.
import { resolve } from 'node:path'
import { type MappingWanted, type PreviewWork, previewWork } from '../../api/commands/work.ts'
import { registerName } from '../../api/contract/codes.ts'
import { decimalMarks, delimiters } from '../../api/contract/deliveries/reading_instructions.ts'
import { registerNames } from '../../api/contract/vocabulary.ts'
import { readMappingFile } from '../mapping_file.ts'
import { checked, columnPairs, parsed, type Refuse, refusal, valuePairs } from './argument_values.ts'

const usage = `npm run import -- <register> <file> [--crs EPSG:3006] [--layer name] [--column ours=theirs]…
  [--mode full|update] [--data-as-of 2015-06-30] [--valid-rows-only]
  [--inspect | --preview [--as-of 2015-06-30]] [--value column:theirs=ours]… [--mapping <name|file.json|auto>] [--save-mapping name]
  [--encoding name] [--delimiter ${delimiters.join('|')}] [--decimal ${decimalMarks.join('|')}] [--date-format DD/MM/YYYY]
  [--header-line 3] [--swap-axes] [--repair]
Registers: ${registerNames.join(', ')}`

const options = {
  crs: { type: 'string' },
  layer: { type: 'string' },
  column: { type: 'string', multiple: true },
  value: { type: 'string', multiple: true },
  encoding: { type: 'string' },
  delimiter: { type: 'string' },
  decimal: { type: 'string' },
  'date-format': { type: 'string' },
  'header-line': { type: 'string' },
  'swap-axes': { type: 'boolean' },
  repair: { type: 'boolean' },
  mapping: { type: 'string' },
  'save-mapping': { type: 'string' },
  mode: { type: 'string' },
  'data-as-of': { type: 'string' },
  'valid-rows-only': { type: 'boolean' },
  inspect: { type: 'boolean' },
  preview: { type: 'boolean' },
  'as-of': { type: 'string' },
} as const

// Written out, so that the compiler knows that nothing follows it.
const refuse: Refuse = refusal(usage)

export type ImportArguments = {
  readonly what: 'import' | 'preview' | 'inspect'
  readonly work: PreviewWork
}

/** Throws AppError('bad_input') that says which word is wrong and how the command is written. */
export async function importArguments(words: readonly string[]): Promise<ImportArguments> {
  const { values, positionals } = parsed(words, options, refuse)
  const [register, file, ...more] = positionals
  const name = registerName.safeParse(register)
  if (!name.success) refuse(register ? `"${register}" is no register.` : 'The register is missing.')
  if (!file) refuse('The file is missing.')
  if (more.length > 0) refuse(`"${more.join(' ')}" is one word too many.`)
  if (values.inspect && values.preview) refuse('--inspect and --preview are two things: choose one.')
  if (values['as-of'] !== undefined && !values.preview) refuse('--as-of belongs to --preview.')
  const { mode, crs, layer, encoding, delimiter, decimal, repair } = values
  const work = {
    register: name.data,
    file: resolve(file),
    rename: columnPairs(values.column ?? [], refuse),
    values: values.value && valuePairs(values.value, refuse),
    ...{ mode, crs, layer, encoding, delimiter, decimal, repair },
    date_format: values['date-format'],
    header_line: values['header-line'] && Number(values['header-line']),
    swap_axes: values['swap-axes'],
    data_as_of: values['data-as-of'],
    valid_rows_only: values['valid-rows-only'],
    as_of: values['as-of'],
    mapping: values.mapping && (await mappingOf(values.mapping)),
    save_mapping: values['save-mapping'],
  }
  const what = values.inspect ? 'inspect' : values.preview ? 'preview' : 'import'
  return { what, work: checked(previewWork, work, refuse) }
}

/** A name that ends in .json is a file, as the API exports it; every other is that of a saved mapping. */
async function mappingOf(text: string): Promise<MappingWanted> {
  if (text === 'auto') return { is_suggested: true }
  if (!text.toLowerCase().endsWith('.json')) return { saved: text }
  return { content: (await readMappingFile(text)).content }
}
