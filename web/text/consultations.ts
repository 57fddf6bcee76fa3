// The words of market consultations, by language. Apart from text/languages, which the first view fetches whole.
import { consultations as english } from './en/consultations.ts'
import { consultations as swedish } from './sv/consultations.ts'

export type ConsultationsText = typeof swedish
const byLanguage: ReadonlyMap<string, ConsultationsText> = new Map([
  ['sv', swedish],
  ['en', english],
])

/** A language that has no file here yet shows the English. */
export function consultationsText({
  language,
}: {
  readonly language: { readonly code: string }
}): ConsultationsText {
  return byLanguage.get(language.code) ?? english
}
