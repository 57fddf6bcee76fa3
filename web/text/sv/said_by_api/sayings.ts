// What the API says in English in a few fixed ways, said in Swedish by its form.

/** How it is said in English, and in Swedish: `$1` is the first of what changes. */
export type Saying = readonly [form: RegExp, swedish: string | ((parts: readonly string[]) => string)]

/** Undefined: not one of the known. */
export function inSwedish(said: string, sayings: readonly Saying[]): string | undefined {
  for (const [form, swedish] of sayings) {
    const found = form.exec(said)
    if (!found) continue
    const parts = found.slice(1).map((part) => part ?? '')
    return typeof swedish === 'function'
      ? swedish(parts)
      : swedish.replaceAll(/\$(\d)/g, (_, at) => parts[Number(at) - 1] ?? '')
  }
  return undefined
}
