// The areas listed at a date, as the rules give them: what the list shows and what assessments stand beside.
import { sqlFile } from '../../data/database/sql_file.ts'
import { type ShortageArea, shortageArea } from '../contract/shortage_area.ts'
import type { AreaStatus } from '../contract/vocabulary.ts'
import type { Product } from '../product.ts'
import type { Question } from '../question.ts'

const sql = sqlFile(import.meta.url, './list_shortage_areas.sql')

type Filters = {
  readonly status?: AreaStatus | undefined
  readonly is_remaining?: 'true' | 'false' | undefined
  readonly municipality?: string | undefined
}

export async function listedAreas(
  { database }: Product,
  { question, filters, signal }: { question: Question; filters: Filters; signal: AbortSignal },
): Promise<ShortageArea[]> {
  const { status = null, is_remaining = null, municipality = null } = filters
  return database.rows(sql, { ...question, status, is_remaining, municipality }, shortageArea, signal)
}
