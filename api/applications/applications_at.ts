// The applications at a date, as the caller may see them: filters, sorting and answers work on nothing else.
import { z } from 'zod'
import { sqlFile } from '../../data/database/sql_file.ts'
import type { Sight } from '../access/public_fields.ts'
import { type Application, application } from '../contract/application.ts'
import type { ApplicationStatus } from '../contract/vocabulary.ts'
import type { Product } from '../product.ts'

const sql = sqlFile(import.meta.url, './applications_at.sql')

const list = z.array(application)

type Asked = {
  readonly as_of: string
  readonly id?: string | undefined
  readonly status?: ApplicationStatus | undefined
  readonly is_live?: 'true' | 'false' | undefined
  readonly is_in_queue?: 'true' | 'false' | undefined
  readonly municipality?: string | undefined
  readonly area?: string | undefined
  readonly q?: string | undefined
}

type Caller = { readonly sight: Sight; readonly signal: AbortSignal }

type Found = {
  readonly items: Application[]
  /** Of all that were found, chosen or not. */
  readonly total: number
}

/** `chosen` orders and cuts what was found, as the caller sees it. Only what it leaves is in the answer, and noted as read. */
export async function applicationsAt(
  product: Product,
  asked: Asked,
  { sight, signal }: Caller,
  chosen: (found: readonly Application[]) => readonly Application[] = (found) => found,
): Promise<Found> {
  const parameters = {
    as_of: asked.as_of,
    id: asked.id ?? null,
    status: asked.status ?? null,
    is_live: asked.is_live ?? null,
    is_in_queue: asked.is_in_queue ?? null,
    municipality: asked.municipality ?? null,
    area: asked.area ?? null,
    q: asked.q ?? null,
  }
  const rows = await product.database.rows(sql, parameters, application, signal)
  const found = list.parse(rows.map((row) => sight.visibleUnnoted('applications', row)))
  const items = list.parse(chosen(found).map((row) => sight.visible('applications', row)))
  return { items, total: found.length }
}
