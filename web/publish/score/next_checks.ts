// What earns most of the points that are missing: the few that are said first. What no field earns is not for its producer to do.
import type { ScoreCheck } from '../../../api/contract/catalogue/score.ts'

type Next = { readonly check: ScoreCheck; readonly points: number }

const said = 4

/** One for each field: filling it in earns the points of all its checks. */
export function nextChecks(checks: readonly ScoreCheck[]): Next[] {
  const byField = new Map<string, Next>()
  for (const check of checks) {
    const points = check.of - check.points
    const key = check.field
    if (points <= 0 || key === null) continue
    const before = byField.get(key)
    byField.set(key, { check: before?.check ?? check, points: points + (before?.points ?? 0) })
  }
  return [...byField.values()].sort((a, b) => b.points - a.points).slice(0, said)
}
