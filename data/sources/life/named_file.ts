// A service's layer as a file that is called after the layer: its id in addresses and its title are begun with that name.
import { rename } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import type { BroughtLayer } from '../kinds/source_kind.ts'

const lettersAtMost = 60

/** Its path now. Files that come with others already have the names by which they belong together. */
export async function namedFile({
  file,
  file_name,
}: Pick<BroughtLayer, 'file' | 'file_name'>): Promise<string> {
  if (basename(file) === file_name) return file
  const path = join(dirname(file), plainName(file_name))
  await rename(file, path)
  return path
}

/** Whatever a server calls its layer, it is one name of a file. */
export function plainName(file_name: string): string {
  const ending = extname(file_name)
  const stem = [...basename(file_name, ending).normalize('NFC')]
    .map((letter) => (/[\p{L}\p{N}_ -]/u.test(letter) ? letter : '_'))
    .join('')
    .slice(0, lettersAtMost)
    .trim()
  return `${stem === '' ? 'lager' : stem}${ending}`
}
