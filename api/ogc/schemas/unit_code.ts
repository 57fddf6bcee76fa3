// Units as the schema has them: UCUM, in which what is no unit of measure stands between braces.
const codes: Readonly<Record<string, string>> = {
  'km²': 'km2',
  'm²': 'm2',
  'm³': 'm3',
  ha: 'har',
  '°': 'deg',
  kr: '{SEK}',
  SEK: '{SEK}',
  st: '{count}',
}
const known = ['m', 'km', 'cm', 'mm', '%', 'km2', 'm2', 's', 'min', 'h', 'd', 'a', 'kg', 'g', 't', 'L']

export function unitCode(unit: string): string {
  if (known.includes(unit)) return unit
  return codes[unit] ?? `{${unit.replace(/[^!-z|~]/g, '_')}}`
}
