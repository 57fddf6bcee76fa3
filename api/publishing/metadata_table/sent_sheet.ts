// The spreadsheet of a request, in the staging folder while it is read.
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from 'hono'
import { type ReadSheet, readSheet } from '../../../data/catalogue/table/read_sheet.ts'
import { plainFileName } from '../../../data/imports/file_name.ts'
import { receiveFile } from '../../../data/imports/receive_file.ts'
import type { AppEnv } from '../../endpoint.ts'

/** Two thousand layers with all that a description holds are a tenth of it. */
const megabytes = 20

export async function sentSheet(context: Context<AppEnv>, file_name: string): Promise<ReadSheet> {
  const product = context.get('product')
  const folder = await mkdtemp(join(product.folder.staging, 'sheet-'))
  try {
    const file = join(folder, plainFileName(file_name))
    const { body, signal } = context.req.raw
    await receiveFile(body, file, { megabytes: Math.min(megabytes, product.upload_mb) })
    return await readSheet(product, { file, signal })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
