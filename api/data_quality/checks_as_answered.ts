// The checks with how many rows break each, as the API tells them.
import type { Check } from '../../data/data_quality/check.ts'
import { checks } from '../../data/data_quality/checks.ts'
import { type Counts, countBrokenRows } from '../../data/data_quality/run_checks.ts'
import { today } from '../../data/today.ts'
import type { CheckAnswer } from '../contract/data_quality.ts'
import { AppError } from '../contract/problem.ts'
import type { Product } from '../product.ts'

type Asked = Pick<Product, 'database' | 'now'>

export async function checksAsAnswered({ database, now }: Asked): Promise<CheckAnswer[]> {
  const counts = await countBrokenRows(database, today(now()))
  return checks.map((check) => checkAsAnswered(check, counts))
}

export function checkAsAnswered(check: Check, counts: Counts): CheckAnswer {
  const { id, register, severity, title, meaning, mending, details } = check
  return { id, register, severity, title, meaning, mending, details: [...details], rows: counts.get(id) ?? 0 }
}

export function checkOf(id: string): Check {
  const found = checks.find((check) => check.id === id)
  if (!found)
    throw new AppError(
      'not_found',
      `There is no check ${id}. The checks are in /api/v1/data-quality, and npm run data-quality lists them.`,
    )
  return found
}
