// From area to area by keyboard: the nearest in a direction, or the next as one reads.
export type Stop = { readonly id: string; readonly x: number; readonly y: number }
type Point = { readonly x: number; readonly y: number }
export type Direction = 'left' | 'right' | 'up' | 'down'

const ahead: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

/** Of what lies within 45° of the direction, the one that is nearest; what is aside counts as farther away. */
export function nearestTowards(stops: readonly Stop[], from: Point, direction: Direction): Stop | undefined {
  const way = ahead[direction]
  return nearest(stops, ({ x, y }) => {
    const along = (x - from.x) * way.x + (y - from.y) * way.y
    const aside = Math.abs((x - from.x) * way.y) + Math.abs((y - from.y) * way.x)
    return along > 0 && aside <= along ? along + aside : undefined
  })
}

/** Areas this near in height stand on one line. */
const lineHeight = 48

/** As a page is read: line by line from the top, from left to right. */
export function inReadingOrder(stops: readonly Stop[]): readonly Stop[] {
  const line = ({ y }: Stop) => Math.floor(y / lineHeight)
  return stops.toSorted(
    (left, right) => line(left) - line(right) || left.x - right.x || left.id.localeCompare(right.id),
  )
}

export function nextInOrder(
  stops: readonly Stop[],
  from: string | undefined,
  step: 1 | -1,
): Stop | undefined {
  const order = inReadingOrder(stops)
  const index = order.findIndex(({ id }) => id === from)
  if (index === -1) return step === 1 ? order[0] : order.at(-1)
  return order[index + step]
}

function nearest(stops: readonly Stop[], distance: (stop: Stop) => number | undefined): Stop | undefined {
  let best: { readonly stop: Stop; readonly away: number } | undefined
  for (const stop of stops) {
    const away = distance(stop)
    if (away !== undefined && (!best || away < best.away)) best = { stop, away }
  }
  return best?.stop
}
