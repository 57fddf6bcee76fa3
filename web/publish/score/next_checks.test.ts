import { expect, test } from 'vitest'
import type { ScoreCheck } from '../../../api/contract/catalogue/score.ts'
import { nextChecks } from './next_checks.ts'

const check = (id: string, points: number, of: number, field: string | null): ScoreCheck => ({
  id,
  dimension: 'terms',
  points,
  of,
  why: { sv: '', en: '' },
  how: null,
  field,
})

test('what earns most comes first, a field once with all that it earns, and nothing that is earned', () => {
  const next = nextChecks([
    check('keywords', 0, 10, 'keywords.sv'),
    check('licence', 0, 8, 'licence'),
    check('open', 0, 12, 'licence'),
    check('title', 5, 5, 'title.sv'),
    check('service', 0, 3, null),
  ])
  expect(next.map(({ check, points }) => [check.id, points])).toEqual([
    ['licence', 20],
    ['keywords', 10],
  ])
})
