// The words of the audit log's page, by language. Apart from text/languages, which the first view fetches whole.
import { auditLog as english } from './en/audit_log.ts'
import { auditLog as swedish } from './sv/audit_log.ts'

export type AuditText = typeof swedish

const byLanguage: ReadonlyMap<string, AuditText> = new Map([
  ['sv', swedish],
  ['en', english],
])

/** A language that has no file here yet shows the English. */
export function auditText({ language }: { readonly language: { readonly code: string } }): AuditText {
  return byLanguage.get(language.code) ?? english
}
