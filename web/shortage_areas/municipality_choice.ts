// The municipalities that the list can be kept to: those that have areas at the date, and how many the list would show.
import type { ShortageArea } from '../../api/contract/shortage_area.ts'

export type MunicipalityChoice = { readonly code: string; readonly name: string; readonly areas: number }
type Areas = { readonly all: readonly ShortageArea[]; readonly shown: readonly ShortageArea[] }

/** By name, in the order of the page's language. */
export function municipalityChoices({ all, shown }: Areas, locale: string): MunicipalityChoice[] {
  const counts = new Map<string, number>()
  for (const { municipality_code: code } of shown) if (code) counts.set(code, (counts.get(code) ?? 0) + 1)
  const names = new Map<string, string>()
  for (const { municipality_code: code, municipality_name } of all)
    if (code) names.set(code, municipality_name ?? code)
  return [...names]
    .map(([code, name]) => ({ code, name, areas: counts.get(code) ?? 0 }))
    .sort((left, right) => left.name.localeCompare(right.name, locale))
}
