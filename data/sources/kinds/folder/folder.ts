// A source that is a folder of files on the server: each readable file is a layer, and what has its name beside it its metadata and style.
import { basename, dirname, join } from 'node:path'
import { AppError } from '../../../../api/contract/problem.ts'
import { endingOf, stemOf, wholeFamily } from '../../../reading/siblings.ts'
import {
  blankLayer,
  type OfferedLayer,
  type OpenedSource,
  type Sidecar,
  type SourcePlace,
} from '../source_kind.ts'
import { copiedFile, sidecarText } from './copied_file.ts'
import { besideOf, type FolderFiles, folderFiles } from './folder_files.ts'

export function openFolder({ address, home }: SourcePlace): OpenedSource {
  return {
    async offer() {
      const files = await folderFiles(home, address)
      const layers: OfferedLayer[] = []
      const used = new Set<string>()
      for (const file of files.data) {
        const { sidecars, from } = await sidecarsOf(files, file)
        for (const one of from) used.add(one)
        layers.push({ ...blankLayer, name: file, title: stemOf(file).replaceAll(/[_\s]+/g, ' '), sidecars })
      }
      const alone = files.beside.filter((one) => !used.has(one))
      const problems = alone.map(
        (one) => `${one} stands beside no layer, or is neither metadata nor a style that is read.`,
      )
      return { layers, problems: [...files.problems, ...problems] }
    },

    async bring(name, folder) {
      const { root, data } = await folderFiles(home, address)
      if (!data.includes(name)) throw new AppError('not_found', `The folder no longer has a file ${name}.`)
      const from = join(root, name)
      for (const path of wholeFamily(from))
        await copiedFile(join(dirname(from), basename(path)), join(folder, basename(path)))
      return { file: join(folder, basename(name)), file_name: basename(name), crs: null, layer: null }
    },
  }
}

async function sidecarsOf(
  files: FolderFiles,
  file: string,
): Promise<{ sidecars: Sidecar[]; from: string[] }> {
  const sidecars: Sidecar[] = []
  const from: string[] = []
  for (const beside of besideOf(files, file)) {
    const text = await sidecarText(join(files.root, beside)).catch(() => undefined)
    const kind = text === undefined ? undefined : kindOf(endingOf(beside), text)
    if (!kind || text === undefined) continue
    sidecars.push({ kind, text })
    from.push(beside)
  }
  return { sidecars, from }
}

function kindOf(ending: string, text: string): Sidecar['kind'] | undefined {
  if (ending === '.yaml' || ending === '.yml') return 'yaml'
  if (ending === '.sld') return 'sld'
  if (ending === '.qml') return 'qml'
  // Other programs keep other things in a file of this ending.
  return /<(\w+:)?MD_Metadata[\s>]/.test(text) ? 'iso' : undefined
}
