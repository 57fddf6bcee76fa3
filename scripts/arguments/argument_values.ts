// What stands behind an option becomes a value, or the command is refused with how it is written.
import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { z } from 'zod'
import { AppError } from '../../api/contract/problem.ts'

export type Refuse = (reason: string) => never

export function refusal(usage: string): Refuse {
  return (reason) => {
    throw new AppError('bad_input', `${reason}\n${usage}`)
  }
}

/** Words and options apart; one that nobody knows is refused. */
export function parsed<const Options extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  options: Options,
  refuse: Refuse,
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true })
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

/** Options that are not given do not count; one that is wrong is named, with what is allowed. */
export function checked<T>(
  shape: z.ZodType<T>,
  values: Readonly<Record<string, unknown>>,
  refuse: Refuse,
): T {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
  const found = shape.safeParse(given)
  if (found.success) return found.data
  const [issue] = found.error.issues
  const name = String(issue?.path[0] ?? '')
  const allowed =
    issue?.code === 'invalid_value' ? `one of ${issue.values.join(', ')}` : (issue?.message ?? 'another')
  return refuse(`--${name.replaceAll('_', '-')} is "${given[name]}", but must be ${allowed}.`)
}

/** `ours=theirs`, several times. */
export function columnPairs(given: readonly string[], refuse: Refuse): Record<string, string> {
  return Object.fromEntries(
    given.map((text) => {
      const at = text.indexOf('=')
      if (at < 1 || at === text.length - 1)
        refuse(`--column "${text}" is not of the form ours=theirs, such as id=kommunkod.`)
      return [text.slice(0, at).trim(), text.slice(at + 1).trim()]
    }),
  )
}

/** `column:theirs=ours`, several times; their values may hold colons and equals signs of their own. */
export function valuePairs(given: readonly string[], refuse: Refuse): Record<string, Record<string, string>> {
  const values: Record<string, Record<string, string>> = {}
  for (const text of given) {
    const colon = text.indexOf(':')
    const equals = text.lastIndexOf('=')
    if (colon < 1 || equals <= colon + 1 || equals === text.length - 1)
      refuse(`--value "${text}" is not of the form column:theirs=ours, such as status:Beviljad=granted.`)
    const column = text.slice(0, colon).trim()
    values[column] = {
      ...values[column],
      [text.slice(colon + 1, equals).trim()]: text.slice(equals + 1).trim(),
    }
  }
  return values
}
