// A spreadsheet with the metadata of many layers, read in the isolated child as any foreign file is.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { metadataColumns } from '../../../api/contract/catalogue/metadata_columns.ts'
import { filledSql } from '../../database/filled_sql.ts'
import { quotedIdentifier, quotedLiteral, sqlFile } from '../../database/sql_file.ts'
import type { Installation } from '../../deliveries/delivery.ts'
import { readFile } from '../../reading/read_file.ts'
import { rowsOf } from '../../reading/reading.ts'
import { fromJson } from '../published_layers.ts'
import { unguarded } from './formula_guard.ts'
import type { SentRow } from './judge_rows.ts'

const rowsSql = sqlFile(import.meta.url, './sheet_rows.sql')
const sheetRow = z.object({
  line: z.int(),
  id: z.string(),
  fingerprint: z.string(),
  /** An empty cell is one that shall be empty. */
  cells: fromJson(
    z.record(
      z.string(),
      z
        .string()
        .nullable()
        .transform((text) => unguarded(text ?? '')),
    ),
  ),
})

const columns = metadataColumns.map(({ name }) => name)
const dates = metadataColumns.filter(({ holds }) => holds === 'date').map(({ name }) => name)
/** Of a table with texts; what takes longer is none. */
const limits = { seconds: 60, disk_mb: 512 }

export type ReadSheet = {
  readonly rows: readonly SentRow[]
  readonly columns_left_out: readonly string[]
  readonly notes: readonly string[]
}

/** Throws AppError('bad_input') where the file is no table, or does not say which layer a row is. */
export async function readSheet(
  { folder, database, spatial_extension }: Installation,
  { file, signal }: { readonly file: string; readonly signal?: AbortSignal },
): Promise<ReadSheet> {
  const scratch = await mkdtemp(join(folder.staging, 'metadata-'))
  try {
    const out = join(scratch, 'out')
    await mkdir(out)
    const reading = await readFile({
      ...{ path: file, folder: out, spatial: spatial_extension, limits },
      ...(signal && { signal }),
      ...{ rename: {}, geometry: undefined },
      columns: ['id', 'fingerprint', ...columns],
      required: ['id', 'fingerprint'],
      kinds: Object.fromEntries(dates.map((name) => [name, 'date'])),
    })
    const found = columns.filter((name) => reading.columns.includes(name))
    const rows = await database.rows(
      filledSql(rowsSql, {
        rows: rowsOf(reading),
        cells: found.map((name) => `${quotedLiteral(name)}, ${quotedIdentifier(name)}`).join(', '),
      }),
      {},
      sheetRow,
    )
    return {
      rows,
      columns_left_out: reading.columns_left_out.filter((name) => !forReading.includes(name)),
      notes: reading.notes,
    }
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** They tell people which layer it is, and are not read back. */
const forReading = ['organisation_id', 'state']
