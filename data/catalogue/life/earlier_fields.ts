// Fields of the versions that are or were public: their classification can still be changed when newer data no longer has them.
import { z } from 'zod'
import { dataColumn } from '../../../api/contract/catalogue/layer_description.ts'
import type { Asked } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { fromJson } from '../published_layers.ts'

const fieldsSql = sqlFile(import.meta.url, './version_fields.sql')
const fieldsRow = z.object({ columns: fromJson(z.array(dataColumn)) })

export async function earlierFields(asked: Asked, layer_id: string): Promise<ReadonlySet<string>> {
  const versions = await asked.rows(fieldsSql, { layer_id }, fieldsRow)
  return new Set(versions.flatMap(({ columns }) => columns.map(({ name }) => name)))
}
