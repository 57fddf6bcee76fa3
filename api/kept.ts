// What follows from the state of the database alone is made once for each state, and once for each way of seeing it.
import type { Product } from './product.ts'

type Kept<T> = { readonly state: string; readonly made: Map<string, Promise<T>> }

/** Sights of more people than this are made anew: whoever is signed in may see other layers than the next. */
const sightsAtMost = 30

/** The same function, which remembers what it made for the present revision of each product. */
export function kept<T>(make: (product: Product) => Promise<T>): (product: Product) => Promise<T> {
  const remembering = keptFor(() => '', make)
  return (product) => remembering(product, undefined)
}

type Keeping = {
  /** What is made follows also from what is recorded without a new revision. */
  readonly untilRecorded?: boolean
  /** How many are kept of one state. */
  readonly atMost?: number
}

/** As `kept`, where the answer follows from who asks as well: `keyOf` says what of them decides. */
export function keptFor<Asker, T>(
  keyOf: (asker: Asker) => string,
  make: (product: Product, asker: Asker) => Promise<T>,
  { untilRecorded = false, atMost = sightsAtMost }: Keeping = {},
): (product: Product, asker: Asker) => Promise<T> {
  const known = new WeakMap<Product, Kept<T>>()
  return (product, asker) => {
    const { made } = presentOf(known, product, untilRecorded)
    const key = keyOf(asker)
    const value = made.get(key) ?? make(product, asker)
    // The one that was asked for last is the last to go.
    made.delete(key)
    made.set(key, value)
    for (const longest of made.keys()) {
      if (made.size <= atMost) break
      made.delete(longest)
    }
    // What failed is tried again.
    value.catch(() => {
      if (made.get(key) === value) made.delete(key)
    })
    return value
  }
}

function presentOf<T>(known: WeakMap<Product, Kept<T>>, product: Product, untilRecorded: boolean): Kept<T> {
  const { database } = product
  const state = untilRecorded ? `${database.revision()} ${database.recordings()}` : `${database.revision()}`
  const found = known.get(product)
  if (found?.state === state) return found
  const fresh = { state, made: new Map<string, Promise<T>>() }
  known.set(product, fresh)
  return fresh
}

/** What is made of a thing that never changes, once for as long as somebody has the thing. */
export function keptOf<Thing extends object, T>(make: (thing: Thing) => T): (thing: Thing) => T {
  const known = new WeakMap<Thing, { readonly value: T }>()
  return (thing) => {
    const found = known.get(thing) ?? { value: make(thing) }
    known.set(thing, found)
    return found.value
  }
}
