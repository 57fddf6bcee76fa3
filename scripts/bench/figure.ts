// What a bench finds out: a figure with its samples, the goal that it is held against, and both as a line of text.
export type Unit = 'ms' | 's' | 'times' | 'kB' | 'MB'

export type Figure = {
  readonly name: string
  readonly unit: Unit
  readonly samples: readonly number[]
  /** A figure without a goal is there to judge the others by. */
  readonly goal?: { readonly at_most: number } | { readonly at_least: number }
}

export function median(samples: readonly number[]): number {
  const sorted = samples.toSorted((one, other) => one - other)
  const middle = sorted.length / 2
  const [below = Number.NaN, above = Number.NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return (below + above) / 2
}

/** The median counts, as others work on the machine too. */
export function isReached({ goal, samples }: Figure): boolean | undefined {
  if (!goal) return undefined
  return 'at_most' in goal ? median(samples) <= goal.at_most : median(samples) >= goal.at_least
}

export function tableOf(figures: readonly Figure[]): string {
  const header = ['figure', 'median', 'min', 'max', 'n', 'goal', 'reached']
  const rows = figures.map((figure) => {
    const text = (value: number) => withUnit(value, figure.unit)
    return [
      figure.name,
      text(median(figure.samples)),
      text(Math.min(...figure.samples)),
      text(Math.max(...figure.samples)),
      String(figure.samples.length),
      goalText(figure),
      { true: 'yes', false: 'NO', undefined: '–' }[String(isReached(figure))] ?? '–',
    ]
  })
  const widths = header.map((_, at) => Math.max(...[header, ...rows].map((row) => row[at]?.length ?? 0)))
  return [header, ...rows]
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))),
    )
    .map((cells) => cells.join('  '))
    .join('\n')
}

function goalText({ goal, unit }: Figure): string {
  if (!goal) return '–'
  return 'at_most' in goal ? `≤ ${withUnit(goal.at_most, unit)}` : `≥ ${withUnit(goal.at_least, unit)}`
}

function withUnit(value: number, unit: Unit): string {
  const digits = unit === 'kB' || unit === 'MB' ? 0 : unit === 'ms' ? (value < 10 ? 1 : 0) : 2
  return unit === 'times' ? `${value.toFixed(digits)} ×` : `${value.toFixed(digits)} ${unit}`
}
