// A mapping as a file: the JSON that the API answers with.
import { readFile, writeFile } from 'node:fs/promises'
import { parse } from 'node:path'
import type { z } from 'zod'
import { type Mapping, type MappingContent, mappingName, mappingSent } from '../api/contract/mapping.ts'
import { AppError } from '../api/contract/problem.ts'

/** Under the name given, else the one in the file, else the file's own. */
export async function readMappingFile(
  file: string,
  given?: string,
): Promise<{ name: string; content: MappingContent }> {
  const text = await readFile(file, 'utf8').catch(() => refuse(`There is no file ${file} that can be read.`))
  const sent = mappingSent.safeParse(asJson(text, file))
  if (!sent.success) refuse(`${file} is no mapping: ${faults(sent.error)}.`)
  const { name: own, saved_at: _, ...content } = sent.data
  const name = mappingName.safeParse(given ?? own ?? parse(file).name)
  if (!name.success) refuse(`The name of a mapping has 1 to 80 letters. Give one with --name.`)
  return { name: name.data, content }
}

/** Never over a file that is there. */
export async function writeMappingFile(file: string, mapping: Mapping): Promise<void> {
  await writeFile(file, asText(mapping), { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
    throw new AppError('conflict', `${file} exists already. Name a file that does not.`)
  })
}

export function asText(mapping: Mapping): string {
  return `${JSON.stringify(mapping, null, 2)}\n`
}

function asJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return refuse(`${file} is not JSON. Export a mapping to see what one looks like.`)
  }
}

function faults({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`).join('; ')
}

function refuse(reason: string): never {
  throw new AppError('bad_input', reason)
}
