// A consultation that has been held was held today at the latest.
import type { DraftContent } from '../contract/cases/draft_checklist.ts'
import { AppError } from '../contract/problem.ts'

const dates = ['municipality_consulted_on', 'market_consulted_on'] as const

export function demandPast(content: DraftContent, today: string): void {
  const faults = dates
    .filter((field) => (content[field] ?? '') > today)
    .map((field) => ({
      parameter: `content.${field}`,
      detail: `must be today (${today}) or before: a consultation that is still to come is filled in when it has been held`,
    }))
  if (faults.length > 0)
    throw new AppError(
      'bad_input',
      faults.map(({ parameter, detail }) => `${parameter} ${detail}`).join('; '),
      faults,
    )
}
