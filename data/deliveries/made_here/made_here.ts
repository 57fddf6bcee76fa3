// Rows made here, by a person on a page or a program, are delivered as any others are: as a file that is kept, read apart and judged, so that history,
// undo, preview and log hold for them too. They replace whole rows by their key and add new ones.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Differences, Preview } from '../../../api/contract/deliveries/import.ts'
import { defaultSettings } from '../../../api/contract/limits.ts'
import type { RegisterName } from '../../../api/contract/vocabulary.ts'
import type { By } from '../../audit/entry.ts'
import { today } from '../../today.ts'
import { deliver } from '../deliver.ts'
import type { Delivery, Installation } from '../delivery.ts'
import { previewDelivery } from '../preview/preview_delivery.ts'
import { previewDifferences } from '../preview/preview_differences.ts'
import { type Cell, rowsAsCsv } from './rows_as_csv.ts'

export type MadeRows = {
  readonly register: RegisterName
  /** Of the exchange format; a place as `wkt`, or `easting` and `northing`. */
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** Of the places; EPSG:3006 unless told. */
  readonly crs?: string
}

type Wanted = {
  readonly by: By
  readonly reason?: string | null
  /** The state of the registers that was looked at. */
  readonly expected_revision?: number | undefined
}

export async function deliverMadeRows(
  installation: Installation,
  made: MadeRows,
  { by, reason, expected_revision }: Wanted,
): Promise<Delivery> {
  return withFile(installation, made, ({ request }) =>
    deliver(installation, {
      ...request,
      actor: by.actor,
      via: by.via ?? null,
      ...(reason ? { reason } : {}),
      ...(expected_revision === undefined ? {} : { expected_revision }),
    }),
  )
}

/** What delivering them would do, `status_effect` at a date (today unless told), and the first rows that would differ. */
export async function previewMadeRows(
  installation: Installation,
  made: MadeRows,
  as_of: string = today(installation.now()),
): Promise<{ readonly preview: Preview; readonly differences: Differences }> {
  return withFile(installation, made, async ({ request, folder }) => {
    const wanted = { ...request, ...defaultSettings, as_of, folder }
    const { preview, files } = await previewDelivery(installation, wanted)
    const page = { register: made.register, limit: 10, offset: 0 }
    return { preview, differences: await previewDifferences(installation, files.differences, page) }
  })
}

type Made = { readonly request: ReturnType<typeof requestOf>; readonly folder: string }

async function withFile<T>(
  { folder: { staging } }: Installation,
  made: MadeRows,
  work: (made: Made) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(staging, 'made-here-'))
  try {
    // Named after the register: under this name it is kept.
    const file = join(folder, `${made.register}.csv`)
    await writeFile(file, rowsAsCsv(made))
    return await work({ request: requestOf(made, file), folder })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Said in full, so that nothing is guessed of what we wrote ourselves. */
function requestOf({ register, crs = 'EPSG:3006' }: MadeRows, file: string) {
  return {
    register,
    file,
    crs,
    mode: 'update',
    encoding: 'UTF-8',
    delimiter: 'comma',
    decimal: 'point',
    date_format: 'YYYY-MM-DD',
    header_line: 1,
  } as const
}
