// Names for columns besides a layer's fields: the wanted one, with a number where a field has it already. Capitals make no difference to any format.

export function uniqueName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()))
  let name = wanted
  for (let number = 2; lower.has(name.toLowerCase()); number += 1) name = `${wanted}_${number}`
  return name
}
