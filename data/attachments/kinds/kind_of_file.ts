// What a sent file is, by its content; its name has to say the same.
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { AppError } from '../../../api/contract/problem.ts'
import { isZip, readEntries } from '../../reading/archive/entries.ts'
import { openSource } from '../../reading/child/source.ts'
import { endingOf } from '../../reading/siblings.ts'
import type { Content, FileKind } from './file_kind.ts'
import { signedKinds } from './signed_kinds.ts'
import { textKinds } from './text_kinds.ts'
import { zippedKinds } from './zipped_kinds.ts'

export const fileKinds: readonly FileKind[] = [...signedKinds, ...zippedKinds, ...textKinds]

/** What a zip may unpack to: nothing is unpacked here, but somebody will. */
const unpackedAtMost_bytes = 1_000_000_000

type Asked = { readonly path: string; readonly file_name: string; readonly endings: readonly string[] }

/** Throws where it is none of the kinds that may be sent, or another than its name says. */
export async function kindOfFile({ path, file_name, endings }: Asked): Promise<FileKind> {
  const ending = endingOf(file_name)
  const named = fileKinds.find((kind) => kind.endings.some((one) => one === ending))
  if (!named || !endings.includes(ending)) throw notTaken(`ends with “${ending}”`, endings)
  const content = await contentOf(path)
  if (named.recognises(content)) return named
  const found = fileKinds.find((kind) => !textKinds.includes(kind) && kind.recognises(content))
  if (found)
    throw refused(
      `says ${named.name}, and its content is ${found.name}. Give it the ending ${found.endings[0]}`,
    )
  throw refused(
    `says ${named.name}, and its content is none, or holds macros. Open it in its program and save it anew`,
  )
}

async function contentOf(path: string): Promise<Content> {
  const source = openSource(path, { folder: dirname(path), most_bytes: unpackedAtMost_bytes })
  const names = isZip(source) ? readEntries(source).map(({ name }) => name.toLowerCase()) : []
  return { bytes: await readFile(path), names }
}

function notTaken(fault: string, endings: readonly string[]): AppError {
  return refused(`${fault}, and such files are not taken. Send one that ends with ${endings.join(', ')}`)
}

function refused(fault: string): AppError {
  return new AppError('bad_input', `file_name ${fault}.`, [{ parameter: 'file_name', detail: fault }])
}
