// Licences by the identifiers of SPDX, which records name them by.
import { licences } from '../../contract/catalogue/catalogue_codes.ts'

const identifiers: Readonly<Record<(typeof licences)[number]['name'], string>> = {
  'CC0 1.0': 'CC0-1.0',
  'CC BY 4.0': 'CC-BY-4.0',
  'CC BY-SA 4.0': 'CC-BY-SA-4.0',
  'CC BY-NC 4.0': 'CC-BY-NC-4.0',
  'ODbL 1.0': 'ODbL-1.0',
}

/** Undefined for one that has none. */
export function spdxOf(uri: string): string | undefined {
  const known = licences.find((one) => one.uri === uri)
  return known && identifiers[known.name]
}
