// The rejected rows of a delivery or preview, as a file ready to be corrected and sent again.
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { z } from '@hono/zod-openapi'
import { writeRejectedWorkbook } from '../../data/deliveries/rejected/write_rejected_workbook.ts'
import { attachment } from '../attachment.ts'
import type { RejectedFormat } from '../contract/deliveries/import.ts'
import type { Product } from '../product.ts'
import { xlsxType } from '../registers/get_register_template.ts'

export const rejectedContent = {
  'text/csv': { schema: z.string().meta({ description: 'line, reason, and the columns as they came' }) },
  [xlsxType]: { schema: z.string().meta({ format: 'binary' }) },
}

type Asked = { readonly csv: string; readonly name: string; readonly format: RejectedFormat | undefined }

export async function rejectedRows(product: Product, { csv, name, format }: Asked) {
  if (format !== 'xlsx')
    return attachment({ path: csv, name: `${name}.csv`, type: 'text/csv; charset=utf-8' })
  const path = join(product.folder.staging, `rejected-${randomUUID()}.xlsx`)
  await writeRejectedWorkbook(csv, path)
  return attachment({ path, name: `${name}.xlsx`, type: xlsxType, is_temporary: true })
}
