// What an application has to hold before it is sent, and what of a draft is missing. Without zod: the page says it while one types.

/** In the order in which the page asks for it. */
export const checklistItems = [
  'area',
  'households',
  'total_sek',
  'applied_sek',
  'own_sek',
  'municipality_consulted_on',
  'market_consulted_on',
  'signatory_name',
  'signatory_function',
] as const
export type ChecklistItem = (typeof checklistItems)[number]

export type DraftContent = {
  /** How many of the addresses have signed up to be connected. */
  readonly households: number | null
  readonly total_sek: number | null
  readonly applied_sek: number | null
  readonly own_sek: number | null
  /** When the municipality was consulted. */
  readonly municipality_consulted_on: string | null
  /** When it was made known that the net will be built, so that operators could say whether they will. */
  readonly market_consulted_on: string | null
  readonly signatory_name: string | null
  readonly signatory_function: string | null
  readonly notes: string | null
}

/** What does not add up, though all of it is there. */
export const draftDoubts = [
  /** More is applied for than it costs. */
  'applied_above_total',
  /** Support and own money together are less than it costs. */
  'money_missing',
  'more_households_than_addresses',
] as const
export type DraftDoubt = (typeof draftDoubts)[number]

export function missingItems(content: DraftContent, has_area: boolean): ChecklistItem[] {
  return checklistItems.filter((item) => (item === 'area' ? !has_area : content[item] === null))
}

export function doubtsOf(content: DraftContent, addresses: number | null): DraftDoubt[] {
  const { total_sek, applied_sek, own_sek, households } = content
  const doubts: Readonly<Record<DraftDoubt, boolean>> = {
    applied_above_total: total_sek !== null && applied_sek !== null && applied_sek > total_sek,
    money_missing:
      total_sek !== null && applied_sek !== null && own_sek !== null && applied_sek + own_sek < total_sek,
    more_households_than_addresses: households !== null && addresses !== null && households > addresses,
  }
  return draftDoubts.filter((doubt) => doubts[doubt])
}

/** The rate of connection: households signed up of the addresses, in per cent with one decimal. */
export function connectionRatePct({ households }: DraftContent, addresses: number | null): number | null {
  return households === null || !addresses ? null : Math.round((1000 * households) / addresses) / 10
}

/** What each that has signed up costs, in whole kronor. */
export function perConnectionSek({ total_sek, households }: DraftContent): number | null {
  return total_sek === null || !households ? null : Math.round(total_sek / households)
}
