// What comes from outside without a type, held against a shape. Instead of zod, which alone would be a tenth of the
// first view's script.

export type Guard<Value> = (value: unknown) => value is Value
type Shape = Readonly<Record<string, Guard<unknown>>>
/** The type that a shape or a guard allows. */
export type Allowed<One> =
  One extends Guard<infer Value> ? Value : { readonly [Name in keyof One]: Allowed<One[Name]> }

export function isText(value: unknown): value is string {
  return typeof value === 'string'
}

export function isNumber(value: unknown): value is number {
  return typeof value === 'number'
}

export function isTruth(value: unknown): value is boolean {
  return typeof value === 'boolean'
}

/** Absent and null are both allowed: what is not public is left out. */
export function maybe<Value>(guard: Guard<Value>): Guard<Value | null | undefined> {
  return (value): value is Value | null | undefined => value === null || value === undefined || guard(value)
}

export function oneOf<Code extends string>(codes: readonly Code[]): Guard<Code> {
  const known: readonly unknown[] = codes
  return (value): value is Code => known.includes(value)
}

/** Other fields may be there too. */
export function shaped<Wanted extends Shape>(shape: Wanted): Guard<Allowed<Wanted>> {
  return (value): value is Allowed<Wanted> => {
    if (typeof value !== 'object' || value === null) return false
    const fields: Readonly<Record<string, unknown>> = { ...value }
    return Object.entries(shape).every(([name, guard]) => guard(fields[name]))
  }
}
