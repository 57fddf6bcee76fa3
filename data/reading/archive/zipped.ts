// A zip file with one readable file in it, or several: then they are its layers. A KMZ is such a zip.
import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { AppError } from '../../../api/contract/problem.ts'
import { openSource, type Source } from '../child/source.ts'
import type { Format, Opened, Opening } from '../formats/format.ts'
import { isWorkbook, recognise } from '../formats/formats.ts'
import { unknownLayer } from '../formats/gdal.ts'
import { chooseLayer } from '../formats/layers.ts'
import type { IsolatedRequest } from '../isolation/run_isolated.ts'
import { endingOf } from '../siblings.ts'
import type { ZipEntry } from './directory.ts'
import { isZip, readEntries } from './entries.ts'
import { type Member, membersOf } from './members.ts'
import { unpackEntry } from './unpack.ts'

export const zipped: Format = {
  name: 'zip',
  endings: ['.zip', '.kmz'],
  recognises: (source) => isZip(source) && !isWorkbook(source),
  async open(opening) {
    const { source, request } = opening
    const entries = readEntries(source)
    const members = membersOf(entries, source.name)
    if (members.length === 0) throw nothingToRead(source, entries)
    const { member, layer } = await chooseMember(members, request)
    const unpacked = await unpackMember(source, member)
    const { layer: _, ...rest } = request
    const inside = { ...opening, source: unpacked, request: layer === undefined ? rest : { ...rest, layer } }
    return withNames(await openInside(inside, 'zipped'), { members, member, layer })
  },
}

/** What lies in an archive is opened like any file, except that it may not be an archive again. */
export async function openInside(opening: Opening, how: 'zipped' | 'gzipped'): Promise<Opened> {
  const format = recognise(opening.source)
  return { ...(await format.open(opening)), format: `${how} ${format.name}` }
}

type Chosen = { member: Member; layer: string | undefined }

/** `layer` names a member where there are several, and with a slash a layer inside of it. */
async function chooseMember(members: readonly Member[], request: IsolatedRequest): Promise<Chosen> {
  const [only, second] = members
  if (only && !second) return { member: only, layer: request.layer }
  const wanted = request.layer ?? ''
  const outer = members.find(({ name }) => wanted.startsWith(`${name}/`))
  if (outer && !members.some(({ name }) => name === wanted))
    return { member: outer, layer: wanted.slice(outer.name.length + 1) }
  const layers = members.map(({ name, main }) => ({ name, kind: 'any' as const, main }))
  const { name } = await chooseLayer(layers, { request, columnsOf: async () => [] })
  const member = members.find((each) => each.name === name)
  if (!member)
    throw unknownLayer(
      name,
      layers.map((each) => each.name),
    )
  return { member, layer: undefined }
}

/** A layer that was asked for by the member's own name is the member. */
function withNames(
  opened: Opened,
  { members, member, layer }: Chosen & { members: readonly Member[] },
): Opened {
  const names = members.map(({ name }) => name)
  if (names.length > 1)
    return { ...opened, layer: opened.layer ? `${member.name}/${opened.layer}` : member.name, layers: names }
  if (opened.layers.length > 0) return opened
  if (layer !== undefined && layer !== member.name) throw unknownLayer(layer, names)
  return { ...opened, layer: member.name, layers: names }
}

async function unpackMember(source: Source, { main, parts }: Member): Promise<Source> {
  const folder = join(source.folder, 'unpacked')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `given${plainEnding(main.name)}`)
  await unpackEntry(source, { entry: main, path })
  for (const part of parts)
    await unpackEntry(source, { entry: part, path: join(folder, `given${endingOf(part.name)}`) })
  const inner = openSource(path, { folder: source.folder, most_bytes: source.most_bytes })
  if (inner.size === 0) throw new AppError('bad_input', `${main.name} in ${source.name} is empty.`)
  return { ...inner, name: `${basename(main.name)} in ${source.name}` }
}

export function plainEnding(name: string): string {
  return /\.[a-z0-9]{1,10}$/.exec(endingOf(name))?.[0] ?? ''
}

function nothingToRead(source: Source, entries: readonly ZipEntry[]): AppError {
  const shown = entries.slice(0, 20).map(({ name }) => name.slice(0, 100))
  const inner = entries.find(({ name }) => ['.zip', '.kmz', '.gz', '.7z', '.rar'].includes(endingOf(name)))
  if (inner)
    return new AppError(
      'bad_input',
      `${source.name} is a zip with another archive in it, ${inner.name.slice(0, 100)}. Unpack it and send that one.`,
    )
  return new AppError(
    'bad_input',
    `${source.name} is a zip without a file in it that can be read. It holds: ${shown.join(', ') || 'nothing'}. Unpack it and send the file that is meant.`,
  )
}
