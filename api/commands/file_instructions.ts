// How a command's file is to be read: what a mapping says, and over it what the command itself says.
import { operatorByCommand } from '../../data/audit/entry.ts'
import type { Installation } from '../../data/deliveries/delivery.ts'
import { lookAtFile } from '../../data/imports/look_at_file.ts'
import { savedMapping, saveMapping } from '../../data/mapping/saved_mappings.ts'
import { type ReadingInstructions, readingInstructions } from '../contract/deliveries/reading_instructions.ts'
import { AppError } from '../contract/problem.ts'
import type { FileWork, MappingWanted } from './work.ts'

export async function fileInstructions(
  installation: Installation,
  work: FileWork,
  signal: AbortSignal | undefined,
): Promise<ReadingInstructions> {
  const said = readingInstructions.strip().parse(work)
  if (!work.mapping) return said
  return together(
    await mappedInstructions(installation, { ...work, mapping: work.mapping, said }, signal),
    said,
  )
}

type Wanted = FileWork & { readonly mapping: MappingWanted; readonly said: ReadingInstructions }

async function mappedInstructions(
  installation: Installation,
  { register, file, mapping, said }: Wanted,
  signal: AbortSignal | undefined,
): Promise<ReadingInstructions> {
  if ('is_suggested' in mapping)
    return (await lookAtFile(installation, { register, file, instructions: said }, signal)).suggestion
      .instructions
  const found =
    'content' in mapping ? mapping.content : await savedMapping(installation.database, mapping.saved)
  if (!found)
    throw new AppError(
      'not_found',
      `There is no saved mapping "${'saved' in mapping ? mapping.saved : ''}". Name one that is saved, or a file ending in .json.`,
    )
  if (found.register !== register)
    throw new AppError(
      'bad_input',
      `The mapping is for ${found.register}, not for ${register}. Name another.`,
    )
  return found.instructions
}

/** What is said later wins, column by column and value by value. */
function together(first: ReadingInstructions, later: ReadingInstructions): ReadingInstructions {
  const columns = new Set([...Object.keys(first.values ?? {}), ...Object.keys(later.values ?? {})])
  const values = Object.fromEntries(
    [...columns].map((column) => [column, { ...first.values?.[column], ...later.values?.[column] }]),
  )
  return {
    ...first,
    ...later,
    rename: { ...first.rename, ...later.rename },
    ...(columns.size > 0 ? { values } : {}),
  }
}

/** Under the name that the command gives, for the next file with these columns. */
export async function keepInstructions(
  installation: Installation,
  work: FileWork,
  instructions: ReadingInstructions,
): Promise<void> {
  const { register, file, save_mapping: name } = work
  if (name === undefined) return
  const { inspection } = await lookAtFile(installation, { register, file, instructions }, undefined)
  const columns = inspection.columns.map((column) => column.name)
  const content = { register, columns, instructions }
  await saveMapping(installation.database, name, {
    content,
    now: installation.now(),
    by: operatorByCommand,
  })
}
