// What has to be asked of a file that could not be taken as it came: the reader's refusal says which.
export type FileQuestion =
  | { readonly kind: 'crs' }
  | { readonly kind: 'layer'; readonly layers: readonly string[] }

export function fileQuestion(detail: string): FileQuestion | undefined {
  const [, names] = /^The file has several layers: (.*)\. Say which one/s.exec(detail) ?? []
  if (names !== undefined) return { kind: 'layer', layers: names.split(', ') }
  return refusalsForTheSystem.some((form) => form.test(detail)) ? { kind: 'crs' } : undefined
}

const refusalsForTheSystem = [
  / does not say in which CRS its coordinates are\./,
  /^The raster does not say in which reference system it is\./,
  /^The reference system of the raster \(.*\) is none that can be put on the map\./s,
]

/** Those that a Swedish file is likely to be in; any other by its code. */
export const usualSystems = [
  { crs: 'EPSG:3006', name: 'SWEREF 99 TM' },
  { crs: 'EPSG:3007', name: 'SWEREF 99 12 00' },
  { crs: 'EPSG:3008', name: 'SWEREF 99 13 30' },
  { crs: 'EPSG:3021', name: 'RT 90 2,5 gon V' },
  { crs: 'EPSG:4326', name: 'WGS 84 (longitud, latitud)' },
] as const

const codeForm = /^EPSG:\d{4,6}$/

/** `3009` and `epsg:3009` are meant as EPSG:3009; undefined: no code. */
export function codeOf(typed: string): string | undefined {
  const code = typed
    .trim()
    .toUpperCase()
    .replace(/^(?=\d)/, 'EPSG:')
  return codeForm.test(code) ? code : undefined
}
