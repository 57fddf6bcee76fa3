// Dates and times as they are written (RFC 3339).
import { quoted, refuseFilter } from '../../limits.ts'
import { timeWords } from '../../literals.ts'
import { temporalLiteral } from '../alike.ts'
import { isObject } from '../nodes.ts'
import type { Scalar } from '../scalar.ts'

/** Undefined for what is neither `{date}` nor `{timestamp}`. */
export function instantOf(node: unknown): Scalar | undefined {
  if (!isObject(node)) return undefined
  if ('date' in node) return demanded(node.date, 'date')
  if ('timestamp' in node) return demanded(node.timestamp, 'datetime')
  return undefined
}

function demanded(written: unknown, type: 'date' | 'datetime'): Scalar {
  const found = typeof written === 'string' ? temporalLiteral(written) : undefined
  if (found?.type === type) return found
  const example = type === 'date' ? 'a date such as 2015-06-30' : timeWords
  return refuseFilter(`has ${quoted(String(written))} where there should be ${example}`)
}
