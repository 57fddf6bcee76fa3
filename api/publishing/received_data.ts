// A file that is sent to be published goes to the disk piece by piece, and is read before anything is written down.
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { withNewData } from '../../data/catalogue/data/read_data.ts'
import type { NewData } from '../../data/catalogue/data/write_data.ts'
import { plainFileName } from '../../data/imports/file_name.ts'
import { megabyte, receiveFile, tooLarge } from '../../data/imports/receive_file.ts'
import type { AppEnv } from '../endpoint.ts'

export const fileBody = {
  required: true,
  content: {
    'application/octet-stream': {
      schema: z.string().meta({ format: 'binary', description: 'The bytes of the file, as they are' }),
    },
  },
}

type Sent = {
  readonly file_name: string
  readonly crs?: string | undefined
  readonly layer?: string | undefined
}

/** Of the body of the request. `work` writes it down; whatever comes of it, nothing stays in the staging folder. */
export async function receivedData<T>(
  context: Context<AppEnv>,
  { file_name, crs, layer }: Sent,
  work: (data: NewData) => Promise<T>,
): Promise<T> {
  const product = context.get('product')
  const { upload_mb } = product
  const name = plainFileName(file_name)
  if (Number(context.req.header('content-length') ?? 0) > upload_mb * megabyte) throw tooLarge(upload_mb)
  const folder = await mkdtemp(join(product.folder.staging, 'sent-'))
  try {
    const file = join(folder, name)
    const { body, signal } = context.req.raw
    await receiveFile(body, file, { megabytes: upload_mb })
    return await withNewData(product, { file, crs, layer, signal }, work)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
