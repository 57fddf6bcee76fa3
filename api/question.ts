// From the query string to a question at a date, with its defaults, and what the answer says of itself.
import { z } from 'zod'
import { sqlFile } from '../data/database/sql_file.ts'
import { today } from '../data/today.ts'
import { defaultSettings } from './contract/limits.ts'
import type { Product } from './product.ts'

export type Question = { readonly as_of: string; readonly passed_m: number; readonly share_pct: number }

type Asked = {
  readonly as_of?: string | undefined
  readonly passed_m?: number | undefined
  readonly share_pct?: number | undefined
}

const dataAsOfSql = sqlFile(import.meta.url, './data_as_of.sql')
const dataAsOfRow = z.object({ data_as_of: z.string().nullable() })

export function questionOf(product: Product, asked: Asked): Question {
  return {
    as_of: asked.as_of ?? today(product.now()),
    passed_m: asked.passed_m ?? defaultSettings.passed_m,
    share_pct: asked.share_pct ?? defaultSettings.share_pct,
  }
}

/** The earliest date until which a register describes the world; null when all are empty. */
export async function dataAsOf(product: Product): Promise<string | null> {
  const [row] = await product.database.rows(dataAsOfSql, {}, dataAsOfRow)
  return row?.data_as_of ?? null
}

/** What every answer at a date carries beside its items or fields. */
export async function answeredAt(product: Product, question: Question) {
  const data_as_of = await dataAsOf(product)
  return { ...question, data_as_of, is_after_data: data_as_of !== null && question.as_of > data_as_of }
}
