// Chance with a seed: the bench region is the same on every machine.

export type Random = {
  /** At least `from`, less than `to`. */
  readonly between: (from: number, to: number) => number
  /** A whole number from `from` to `to`, both included. */
  readonly whole: (from: number, to: number) => number
  readonly happens: (probability: number) => boolean
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item
  /** Around 0 with a standard deviation of 1. */
  readonly normal: () => number
}

export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  // mulberry32, public domain (Tommy Ettinger).
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (from: number, to: number) => from + (to - from) * next()
  return {
    between,
    whole: (from, to) => Math.floor(between(from, to + 1)),
    happens: (probability) => next() < probability,
    pick: (items) => items[Math.floor(next() * items.length)] ?? items[0],
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  }
}
