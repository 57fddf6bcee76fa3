// An amount in kronor as people write it: `1 250 000`, `1250000 kr`, `1 250 000,00`.

/** Undefined: no whole number of kronor above 0. */
export function readAmount(typed: string): number | undefined {
  const said = typed
    .trim()
    .replace(/\s*(kr|sek|:-)$/i, '')
    .replace(/,00$/, '')
  if (!/^\d{1,3}([\s.\u00a0\u202f]\d{3})+$|^\d+$/.test(said)) return undefined
  const amount = Number(said.replaceAll(/\D/g, ''))
  return amount > 0 && amount <= 100_000_000_000 ? amount : undefined
}
