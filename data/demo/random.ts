// A small pseudo-random number generator, so that the demo region is the same on every machine.
const seed = 20150630

export type Random = {
  /** Evenly from 0 up to 1. */
  readonly next: () => number
  readonly between: (low: number, high: number) => number
  readonly integer: (low: number, high: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <Item>(items: readonly Item[]) => Item
  readonly shuffled: <Item>(items: readonly Item[]) => Item[]
  /** A bell curve with mean 0 and deviation 1, near enough. */
  readonly bell: () => number
}

/** Each step has a stream of its own: a change in one leaves the others as they were. */
export function randomFor(step: string): Random {
  const next = stream(step)
  const between = (low: number, high: number) => low + (high - low) * next()
  const integer = (low: number, high: number) => low + Math.floor((high - low + 1) * next())
  return {
    next,
    between,
    integer,
    chance: (probability) => next() < probability,
    pick: (items) => itemAt(items, integer(0, items.length - 1)),
    shuffled: (items) => {
      const result = [...items]
      for (let last = result.length - 1; last > 0; last -= 1) {
        const other = integer(0, last)
        const moved = itemAt(result, last)
        result[last] = itemAt(result, other)
        result[other] = moved
      }
      return result
    },
    bell: () => (next() + next() + next() + next() - 2) * 1.73,
  }
}

export function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index]
  if (item === undefined) throw new Error(`There is no item ${index} among ${items.length}.`)
  return item
}

/** Mulberry32 by Tommy Ettinger (public domain), started from the step's name by FNV-1a. */
function stream(step: string): () => number {
  let state = seed
  for (const letter of step) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
