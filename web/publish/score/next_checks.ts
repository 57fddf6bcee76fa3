// What earns most of the points that are missing: the few that are said first.
import type { ScoreCheck } from '../../../api/contract/catalogue/score.ts'

type Next = { readonly check: ScoreCheck; readonly points: number }

const said = 4

/** One for each field: filling it in earns the points of all its checks. */
export function nextChecks(checks: readonly ScoreCheck[]): Next[] {
  const byField = new Map<string, Next>()
  for (const check of checks) {
    const points = check.of - check.points
    if (points <= 0) continue
    const key = check.field ?? check.id
    const before = byField.get(key)
    byField.set(key, { check: before?.check ?? check, points: points + (before?.points ?? 0) })
  }
  return [...byField.values()].sort((a, b) => b.points - a.points).slice(0, said)
}
