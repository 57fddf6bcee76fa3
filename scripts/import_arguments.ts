// What stands after `npm run import --`.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { ImportWork } from '../api/commands/work.ts'
import { registerName } from '../api/contract/codes.ts'
import { AppError } from '../api/contract/problem.ts'
import { registerNames } from '../api/contract/vocabulary.ts'

const importUsage = `npm run import -- <register> <file> [--crs EPSG:3006] [--layer name] [--column ours=theirs]…
  [--mode full|update] [--data-as-of 2015-06-30] [--valid-rows-only]
Registers: ${registerNames.join(', ')}`

const options = {
  crs: { type: 'string' },
  layer: { type: 'string' },
  column: { type: 'string', multiple: true },
  mode: { type: 'string' },
  'data-as-of': { type: 'string' },
  'valid-rows-only': { type: 'boolean' },
} as const

/** Throws AppError('bad_input') that says which word is wrong and how the command is written. */
export function importArguments(words: readonly string[]): ImportWork {
  const { values, positionals } = parsed(words)
  const [register, file, ...more] = positionals
  const name = registerName.safeParse(register)
  if (!name.success) refuse(register ? `"${register}" is no register.` : 'The register is missing.')
  if (!file) refuse('The file is missing.')
  if (more.length > 0) refuse(`"${more.join(' ')}" is one word too many.`)
  const mode = values.mode
  if (mode !== undefined && mode !== 'full' && mode !== 'update')
    refuse(`--mode is "${mode}", but must be full or update.`)
  return {
    register: name.data,
    file: resolve(file),
    rename: renames(values.column ?? []),
    ...(values.crs !== undefined ? { crs: values.crs } : {}),
    ...(values.layer !== undefined ? { layer: values.layer } : {}),
    ...(mode ? { mode } : {}),
    ...(values['data-as-of'] !== undefined ? { data_as_of: values['data-as-of'] } : {}),
    ...(values['valid-rows-only'] ? { valid_rows_only: true } : {}),
  }
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true })
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

function renames(given: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    given.map((pair) => {
      const at = pair.indexOf('=')
      if (at < 1 || at === pair.length - 1)
        refuse(`--column "${pair}" is not of the form ours=theirs, such as id=kommunkod.`)
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()]
    }),
  )
}

function refuse(reason: string): never {
  throw new AppError('bad_input', `${reason}\n${importUsage}`)
}
