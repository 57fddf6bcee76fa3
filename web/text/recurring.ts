// The words of recurring deliveries, by language. Fetched with their page.
import { recurring as inEnglish } from './en/recurring.ts'
import { recurring as inSwedish } from './sv/recurring.ts'

export type RecurringText = typeof inSwedish

const swedish: RecurringText = inSwedish
const byLanguage: ReadonlyMap<string, RecurringText> = new Map([
  ['sv', swedish],
  ['en', inEnglish],
])

/** A language that has no file here yet shows the English. */
export function recurringText({ language }: { readonly language: { readonly code: string } }): RecurringText {
  return byLanguage.get(language.code) ?? inEnglish
}
