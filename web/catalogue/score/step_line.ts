// A share over time as the path of a step line: it holds until the next day it was counted.
type Day = { readonly day: string; readonly pct: number }

export function stepLine(days: readonly Day[], { width, height }: { width: number; height: number }): string {
  const times = days.map(({ day }) => Date.parse(day))
  const [first = 0, last = 0] = [times[0], times.at(-1)]
  const x = (time: number) => rounded(last === first ? 0 : ((time - first) / (last - first)) * width)
  const y = (pct: number) => rounded(height - (pct / 100) * height)
  return days
    .map(({ pct }, at) => (at === 0 ? `M0 ${y(pct)}` : `H${x(times[at] ?? first)}V${y(pct)}`))
    .join('')
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
