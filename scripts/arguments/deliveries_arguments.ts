// What stands after `npm run deliveries --`.
import { resolve } from 'node:path'
import type { z } from 'zod'
import type { rejectedWork, undoWork } from '../../api/commands/work.ts'
import { parsed, type Refuse, refusal } from './argument_values.ts'

const usage = `npm run deliveries                        all deliveries, the newest first
npm run deliveries -- show 12 [--differences]
npm run deliveries -- compare 3 7          the register after 3 beside the register after 7
npm run deliveries -- undo 12 [--preview | --reason "why"]
npm run deliveries -- file 12 [--to path]  the file as it came
npm run deliveries -- rejected 12 [--to rows.csv|rows.xlsx]`

const options = {
  differences: { type: 'boolean' },
  preview: { type: 'boolean' },
  reason: { type: 'string' },
  to: { type: 'string' },
} as const

const optionsOf: Readonly<Record<string, readonly (keyof typeof options)[]>> = {
  list: [],
  show: ['differences'],
  compare: [],
  undo: ['preview', 'reason'],
  file: ['to'],
  rejected: ['to'],
}

// Written out, so that the compiler knows that nothing follows it.
const refuse: Refuse = refusal(usage)

export type DeliveriesArguments =
  | { readonly what: 'list' }
  | { readonly what: 'show'; readonly id: number; readonly with_differences: boolean }
  | { readonly what: 'compare'; readonly from: number; readonly to: number }
  | { readonly what: 'undo'; readonly work: z.infer<typeof undoWork> }
  | { readonly what: 'preview-undo'; readonly id: number }
  | { readonly what: 'file'; readonly id: number; readonly to: string | undefined }
  | { readonly what: 'rejected'; readonly work: z.infer<typeof rejectedWork> }

/** Throws AppError('bad_input') that says which word is wrong and how the command is written. */
export function deliveriesArguments(words: readonly string[]): DeliveriesArguments {
  const { values, positionals } = parsed(words, options, refuse)
  const [what = 'list', ...given] = positionals
  const allowed: readonly string[] | undefined = optionsOf[what]
  if (!allowed) return refuse(`"${what}" is nothing that deliveries can be asked.`)
  for (const name of Object.keys(values))
    if (!allowed.includes(name)) refuse(`--${name} does not belong to ${what}.`)
  if (what === 'list') {
    numbers(given, 0)
    return { what }
  }
  if (what === 'compare') {
    const [from = 0, to = 0] = numbers(given, 2)
    return { what, from, to }
  }
  const [id = 0] = numbers(given, 1)
  const { differences = false, preview = false, reason } = values
  const to = values.to && resolve(values.to)
  if (what === 'show') return { what, id, with_differences: differences }
  if (what === 'file') return { what, id, to }
  if (what === 'rejected') return { what, work: { id, ...(to ? { to } : {}) } }
  if (preview) return { what: 'preview-undo', id }
  return { what: 'undo', work: { id, ...(reason ? { reason } : {}) } }
}

function numbers(given: readonly string[], count: number): number[] {
  const wrong = given.find((text) => !/^[1-9]\d{0,8}$/.test(text))
  if (wrong !== undefined) refuse(`"${wrong}" is no number of a delivery.`)
  if (given.length !== count)
    refuse(`Name ${count === 1 ? 'one delivery' : `${count} deliveries`} by number.`)
  return given.map(Number)
}
