// The words of files that are sent with something, by language. Apart from text/languages, which the first view fetches whole.
import { attachments as english } from './en/attachments.ts'
import { attachments as swedish } from './sv/attachments.ts'

export type AttachmentsText = typeof swedish
const byLanguage: ReadonlyMap<string, AttachmentsText> = new Map([
  ['sv', swedish],
  ['en', english],
])

/** A language that has no file here yet shows the English. */
export function attachmentsText({
  language,
}: {
  readonly language: { readonly code: string }
}): AttachmentsText {
  return byLanguage.get(language.code) ?? english
}
