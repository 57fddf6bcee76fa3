// What is saved has to be a question that the queue answers.
import { caseViewQuery } from '../../contract/cases/case_queue.ts'
import { AppError } from '../../contract/problem.ts'

export function demandQueueQuery(query: string): void {
  const parsed = caseViewQuery.safeParse(Object.fromEntries(new URLSearchParams(query)))
  if (parsed.success) return
  const detail = 'must be a query of GET /api/v1/cases, without limit and offset'
  throw new AppError('bad_input', `query ${detail}`, [{ parameter: 'query', detail }])
}
