// The curve of remaining areas as geometry: dates along, areas up. A step stands at the end of the month it belongs to.
import type { PastMonth } from '../state/areas/past.svelte.ts'

export type Axis = { readonly from: string; readonly to: string; readonly highest: number }

const dayMs = 86_400_000
const days = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / dayMs

/** To the end of the last year that is known, or to the date shown where it lies beyond. */
export function axisOf(months: readonly PastMonth[], data_as_of: string, as_of: string): Axis {
  const yearEnd = `${data_as_of.slice(0, 4)}-12-31`
  return {
    from: months[0]?.as_of ?? data_as_of,
    to: as_of > yearEnd ? as_of : yearEnd,
    highest: Math.max(1, ...months.map(({ remaining }) => remaining)),
  }
}

/** From 0 at the axis's first date to 1 at its last. */
export function shareAlong({ from, to }: Axis, iso: string): number {
  const span = days(to) - days(from)
  return span === 0 ? 0 : Math.min(1, Math.max(0, (days(iso) - days(from)) / span))
}

export type Size = { readonly width: number; readonly height: number }

/** The line of an SVG path, and the ground under it. */
export function curvePaths(months: readonly PastMonth[], axis: Axis, { width, height }: Size) {
  const at = months.map(({ as_of, remaining }) => ({
    x: rounded(shareAlong(axis, as_of) * width),
    y: rounded(height - (remaining / axis.highest) * height),
  }))
  const [first, ...rest] = at
  if (!first) return { line: '', ground: '', end: undefined }
  const line = `M${first.x} ${first.y}${rest.map(({ x, y }) => `H${x}V${y}`).join('')}`
  const end = at.at(-1)
  return { line, ground: `${line}V${height}H${first.x}Z`, end }
}

/** The first day of each year on the axis, thinned to what there is room for. */
export function yearMarks(axis: Axis, width: number): { year: string; x: number }[] {
  const first = Number(axis.from.slice(0, 4)) + (axis.from.endsWith('-01-01') ? 0 : 1)
  const last = Number(axis.to.slice(0, 4))
  const room = width / Math.max(1, last - first + 1)
  const step = Math.ceil(leastRoom / Math.max(1, room))
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_none, index) => first + index)
  return years
    .filter((year) => (year - first) % step === 0)
    .map((year) => ({ year: String(year), x: shareAlong(axis, `${year}-01-01`) * width }))
}

/** Pixels for a year's number and some air. */
const leastRoom = 48

/** The month whose end lies nearest to a place on the axis. */
export function nearestMonth(months: readonly PastMonth[], axis: Axis, share: number): PastMonth | undefined {
  const away = ({ as_of }: PastMonth) => Math.abs(shareAlong(axis, as_of) - share)
  return months.reduce<PastMonth | undefined>(
    (nearest, month) => (nearest && away(nearest) <= away(month) ? nearest : month),
    undefined,
  )
}

/** Some months on from a date, or back: from a day in a month the first step is to that month's own end. */
export function monthAfter(
  months: readonly PastMonth[],
  as_of: string,
  steps: number,
): PastMonth | undefined {
  const before = months.filter((month) => month.as_of < as_of).length
  const isOn = months[before]?.as_of === as_of
  const index = steps > 0 && !isOn ? before - 1 + steps : before + steps
  return months[Math.min(months.length - 1, Math.max(0, index))]
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
