// The files of a source that is a folder on the server: what is data in it, what stands beside, and what is neither. A link leads anywhere, and is not followed.
import { readdir, realpath } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import { AppError } from '../../../../api/contract/problem.ts'
import { formats } from '../../../reading/formats/formats.ts'
import { endingOf, familyOfPart, stemOf } from '../../../reading/siblings.ts'

const dataEndings = [...formats.flatMap(({ endings }) => endings), '.zip', '.kmz', '.tif', '.tiff']
const sidecarEndings = ['.xml', '.yaml', '.yml', '.sld', '.qml']
/** What file managers leave behind. */
const ofNobody = ['.ds_store', 'thumbs.db', 'desktop.ini']
const deepest = 5
const filesAtMost = 20_000

export type FolderFiles = {
  /** As it really is. */
  readonly root: string
  /** Paths below the root, with slashes. */
  readonly data: readonly string[]
  readonly beside: readonly string[]
  readonly problems: readonly string[]
}

export async function folderFiles(home: string, name: string): Promise<FolderFiles> {
  const root = await rootOf(home, name)
  const data: string[] = []
  const beside: string[] = []
  const unread: string[] = []
  const links: string[] = []
  const look = async (folder: string, depth: number): Promise<void> => {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      const below = relative(root, path).split(sep).join('/')
      if (entry.isSymbolicLink()) links.push(below)
      else if (entry.isDirectory() && depth < deepest && !entry.name.startsWith('.'))
        await look(path, depth + 1)
      else if (entry.isFile()) sort(below)
    }
    if (data.length + beside.length + unread.length > filesAtMost)
      throw new AppError('too_large', `The folder holds more than ${filesAtMost} files.`)
  }
  const sort = (below: string) => {
    const ending = endingOf(below)
    if (ofNobody.includes(basename(below).toLowerCase()) || familyOfPart(below)) return
    if (dataEndings.includes(ending)) data.push(below)
    else if (sidecarEndings.includes(ending)) beside.push(below)
    else unread.push(below)
  }
  await look(root, 0)
  return {
    root,
    data: data.sort(),
    beside,
    problems: [
      ...(links.length > 0 ? [`Links are not followed: ${listed(links)}.`] : []),
      ...(unread.length > 0 ? [`In no format that is read, and not beside a layer: ${listed(unread)}.`] : []),
    ],
  }
}

/** Of a data file: `roads.yaml` and `roads.gpkg.yaml` stand beside `roads.gpkg`. */
export function besideOf({ beside }: Pick<FolderFiles, 'beside'>, file: string): string[] {
  const stems = [stemOf(file), basename(file)].map((stem) => stem.toLowerCase())
  return beside.filter(
    (other) => dirname(other) === dirname(file) && stems.includes(stemOf(other).toLowerCase()),
  )
}

async function rootOf(home: string, name: string): Promise<string> {
  const missing = new AppError(
    'bad_input',
    `There is no folder ${name} for this organisation. Whoever runs the server makes it in the data folder, below sources/ and the organisation’s id.`,
  )
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u.test(name) || name.includes('..')) throw missing
  const real = await Promise.all([realpath(home), realpath(join(home, name))]).catch(() => undefined)
  if (!real || real[1] !== join(real[0], name)) throw missing
  return real[1]
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 10).join(', ')
  return names.length > 10 ? `${shown} and ${names.length - 10} more` : shown
}
