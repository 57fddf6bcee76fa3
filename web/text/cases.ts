// The words of the officers' pages about cases, by language. Apart from text/languages, which the first view fetches whole.
import { corrections as correctionsInEnglish } from './en/cases/corrections.ts'
import { money as moneyInEnglish } from './en/cases/money.ts'
import { oneCase as oneCaseInEnglish } from './en/cases/one_case.ts'
import { queue as queueInEnglish } from './en/cases/queue.ts'
import { round as roundInEnglish } from './en/cases/round.ts'
import { corrections as correctionsInSwedish } from './sv/cases/corrections.ts'
import { money as moneyInSwedish } from './sv/cases/money.ts'
import { oneCase as oneCaseInSwedish } from './sv/cases/one_case.ts'
import { queue as queueInSwedish } from './sv/cases/queue.ts'
import { round as roundInSwedish } from './sv/cases/round.ts'

const swedish = {
  queue: queueInSwedish,
  oneCase: oneCaseInSwedish,
  round: roundInSwedish,
  money: moneyInSwedish,
  corrections: correctionsInSwedish,
}
export type CasesText = typeof swedish

const english: CasesText = {
  queue: queueInEnglish,
  oneCase: oneCaseInEnglish,
  round: roundInEnglish,
  money: moneyInEnglish,
  corrections: correctionsInEnglish,
}
const byLanguage: ReadonlyMap<string, CasesText> = new Map([
  ['sv', swedish],
  ['en', english],
])

/** A language that has no file here yet shows the English. */
export function casesText({ language }: { readonly language: { readonly code: string } }): CasesText {
  return byLanguage.get(language.code) ?? english
}
