// The words of the administrator's pages, by language. Apart from text/languages, which the first view fetches whole.
import { deliveries as deliveriesInEnglish } from './en/deliveries.ts'
import { imports as importsInEnglish } from './en/imports.ts'
import { deliveries as deliveriesInSwedish } from './sv/deliveries.ts'
import { imports as importsInSwedish } from './sv/imports.ts'

export type ImportText = typeof importsInSwedish
export type DeliveryText = typeof deliveriesInSwedish
type AdministrationText = { readonly imports: ImportText; readonly deliveries: DeliveryText }

const swedish: AdministrationText = { imports: importsInSwedish, deliveries: deliveriesInSwedish }
const english: AdministrationText = { imports: importsInEnglish, deliveries: deliveriesInEnglish }
const byLanguage: ReadonlyMap<string, AdministrationText> = new Map([
  ['sv', swedish],
  ['en', english],
])

/** A language that has no file here yet shows the English. */
export function administrationText({
  language,
}: {
  readonly language: { readonly code: string }
}): AdministrationText {
  return byLanguage.get(language.code) ?? english
}
