// Classes of a field's values, with colours that people with any colour vision tell apart (Tol's muted set; a sequence from light to dark).
import type { VectorStyle } from '../../../api/contract/catalogue/layer_style.ts'
import { graduatedColours } from '../../../tiles/styles/palettes.ts'

export type Value = string | number | boolean | null
export type Paint = VectorStyle['paint']
type Categories = Extract<Paint, { kind: 'categories' }>['classes']
type Steps = Extract<Paint, { kind: 'graduated' }>['classes']

export const standardColour = '#0B4F6C'
export const otherColour = '#9AA0A6'
export const mostCategories = 12
export const usualSteps = 5
export const stepRange = { from: 2, to: 9 } as const

const distinct = [
  '#332288',
  '#88CCEE',
  '#44AA99',
  '#117733',
  '#999933',
  '#DDCC77',
  '#CC6677',
  '#882255',
  '#AA4499',
  '#0B4F6C',
  '#B85C00',
  '#6A7F55',
] as const
const [lightest, darkest] = ['#CFE3EC', '#08364A'] as const

export const distinctColour = (at: number): string => distinct[at % distinct.length] ?? standardColour

/** The most common first; `has_more` where not all have a class. */
export function categoriesOf(values: readonly Value[]): { classes: Categories; has_more: boolean } {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const all = [...counts].sort(
    ([a, more], [b, less]) => less - more || String(a).localeCompare(String(b), 'sv', { numeric: true }),
  )
  const classes = all.slice(0, mostCategories).map(([value], at) => ({ value, colour: distinctColour(at) }))
  return { classes, has_more: all.length > mostCategories }
}

/** As many rows in each as possible, with bounds that are read easily. */
export function stepsOf(values: readonly Value[], wanted = usualSteps): Steps {
  const numbers = values.filter((value) => typeof value === 'number').sort((a, b) => a - b)
  const [lowest] = numbers
  const highest = numbers.at(-1)
  if (lowest === undefined || highest === undefined) return []
  const digits = roundingOf(highest - lowest)
  const inner = Array.from({ length: wanted - 1 }, (_, at) => {
    const place = Math.floor(((at + 1) * numbers.length) / wanted)
    return rounded(numbers[place] ?? highest, digits)
  })
  const bounds = [...new Set(inner)].filter((bound) => bound > lowest && bound <= highest)
  const colours = sequence(bounds.length + 1)
  return [null, ...bounds].map((from, at) => ({ from, colour: colours[at] ?? standardColour }))
}

/** From light to dark; each darker than the one before, so that the order survives in grey print. */
export function sequence(length: number): string[] {
  if (length < 2) return [standardColour]
  return graduatedColours(length, [lightest, darkest])
}

/** Two figures of the whole range. */
export function roundingOf(range: number): number {
  return range === 0 ? 0 : 1 - Math.floor(Math.log10(range))
}

export function rounded(value: number, digits: number): number {
  const factor = 10 ** digits
  return Number((Math.round(value * factor) / factor).toFixed(Math.max(0, digits)))
}
