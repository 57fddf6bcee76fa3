// What of the fields is another than before, in words.
type Column = { readonly name: string; readonly type: string }

export function schemaChanges(before: readonly Column[], now: readonly Column[]): string[] {
  const old = new Map(before.map(({ name, type }) => [name, type]))
  const found = new Map(now.map(({ name, type }) => [name, type]))
  return [
    ...now.filter(({ name }) => !old.has(name)).map(({ name }) => `${name} is new`),
    ...before.filter(({ name }) => !found.has(name)).map(({ name }) => `${name} is gone`),
    ...now
      .filter(({ name, type }) => old.has(name) && old.get(name) !== type)
      .map(({ name, type }) => `${name} was ${old.get(name)} and is ${type}`),
  ]
}
