// The file of a recurring delivery, brought into a folder of ours: the latest of a folder on the server, or what an address answers.
import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../../api/contract/problem.ts'
import type { Installation } from '../deliveries/delivery.ts'
import { wholeFamily } from '../reading/siblings.ts'
import { allowedHosts } from '../sources/allowed_hosts/allowed_hosts.ts'
import { webUrl } from '../sources/fetch/host.ts'
import type { Network } from '../sources/fetch/network.ts'
import { createWeb } from '../sources/fetch/web.ts'
import { copiedFile } from '../sources/kinds/folder/copied_file.ts'
import { folderFiles } from '../sources/kinds/folder/folder_files.ts'
import { namedFile } from '../sources/life/named_file.ts'
import type { SaidOfRecurring } from './kept_recurring.ts'

export type Bringing = {
  readonly installation: Pick<Installation, 'database' | 'folder'>
  readonly network: Network
  readonly file_bytes: number
  readonly signal: AbortSignal
}

type Place = Pick<SaidOfRecurring, 'kind' | 'address'>

/** Its path in the folder. */
export async function bringFile(bringing: Bringing, place: Place, folder: string): Promise<string> {
  return place.kind === 'folder'
    ? fromFolder(bringing, place.address, folder)
    : fromAddress(bringing, place.address, folder)
}

async function fromFolder({ installation }: Bringing, name: string, folder: string): Promise<string> {
  const { root, data } = await folderFiles(installation.folder.recurring, name).catch((error: unknown) => {
    if (!(error instanceof AppError) || error.kind !== 'bad_input') throw error
    throw new AppError(
      'bad_input',
      `There is no folder ${name} below recurring/ in the data folder. Whoever runs the server makes it.`,
    )
  })
  const dated = await Promise.all(
    data.map(async (file) => ({ file, changed_ms: (await stat(join(root, file))).mtimeMs })),
  )
  const [latest] = dated.sort((a, b) => b.changed_ms - a.changed_ms || b.file.localeCompare(a.file))
  if (!latest)
    throw new AppError(
      'bad_input',
      `The folder ${name} holds no file that can be read. Put the export there.`,
    )
  const from = join(root, latest.file)
  for (const path of wholeFamily(from))
    await copiedFile(join(dirname(from), basename(path)), join(folder, basename(path)))
  return join(folder, basename(from))
}

async function fromAddress(
  { installation, network, file_bytes, signal }: Bringing,
  address: string,
  folder: string,
): Promise<string> {
  const hosts = new Set((await allowedHosts(installation.database)).map(({ host }) => host))
  const web = createWeb({ network, isAllowed: (host) => hosts.has(host), file_bytes, signal })
  const { pathname } = webUrl(address)
  const file_name = basename(pathname) || 'export'
  const file = join(folder, 'brought')
  await web.toFile(address, { file })
  return namedFile({ file, file_name })
}
