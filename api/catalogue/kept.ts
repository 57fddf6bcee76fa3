// What follows from the state of the database alone is made once for each state.
import type { Product } from '../product.ts'

type Kept<T> = { readonly revision: number; readonly value: Promise<T> }

/** The same function, which remembers what it made for the present revision of each product. */
export function kept<T>(make: (product: Product) => Promise<T>): (product: Product) => Promise<T> {
  const made = new WeakMap<Product, Kept<T>>()
  return (product) => {
    const revision = product.database.revision()
    const known = made.get(product)
    if (known?.revision === revision) return known.value
    const value = make(product)
    made.set(product, { revision, value })
    // What failed is tried again.
    value.catch(() => {
      if (made.get(product)?.value === value) made.delete(product)
    })
    return value
  }
}
