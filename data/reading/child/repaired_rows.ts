// Which geometries were repaired, with consent: a delivery says how many, and of the first what was wrong.
import { type Reading, rowsOf } from '../reading.ts'
import { count, type Engine } from './engine.ts'

const mostListed = 200

export async function repairedRows(
  engine: Engine,
  result: Pick<Reading, 'parquet' | 'first_line'>,
): Promise<NonNullable<Reading['repaired']>> {
  const relation = `${rowsOf(result)} where repaired is not null and row_problem is null`
  const [counted] = await engine.rows(`select count(*)::integer as rows from ${relation}`)
  const lines = await engine.rows(
    `select line::integer as line, repaired as problem from ${relation} order by line limit ${mostListed}`,
  )
  return {
    rows: count(counted?.rows),
    lines: lines.map(({ line, problem }) => ({ line: count(line), problem: String(problem) })),
  }
}

export function repairedNote({ rows }: { rows: number }): string {
  return rows === 1
    ? 'One geometry was not valid and was repaired, as you asked.'
    : `${rows} geometries were not valid and were repaired, as you asked.`
}
