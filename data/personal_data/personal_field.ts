// What the register says of each personal field.
import type { AuditObject } from '../../api/contract/people/audit_actions.ts'
import type { Retention } from '../../api/contract/region.ts'
import type { Words } from '../../api/contract/vocabulary.ts'

export type PersonalFields = {
  /** Tables and columns, such as accounts.account.email; or folders of the data folder, such as files/. */
  readonly fields: readonly string[]
  readonly what: Words
  readonly whose: Words
  readonly why: Words
  readonly legal_basis: Words
  readonly how_long: (retention: Retention) => Words
  /** Under which name entries of the audit log about such a thing have it: there it is kept apart (set_apart.ts). */
  readonly in_log?: { readonly [Kind in AuditObject]?: string }
}

export const accountHolder: Words = { sv: 'Den som har kontot', en: 'Whoever has the account' }

export const publicTask: Words = {
  sv: 'Uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen)',
  en: 'A task in the public interest (article 6(1)(e) of the GDPR)',
}

export const secureProcessing: Words = {
  sv: 'Rättslig förpliktelse att skydda uppgifterna och kunna visa det (artiklarna 6.1 c, 5.2 och 32 i dataskyddsförordningen)',
  en: 'A legal obligation to protect the data and to be able to show it (articles 6(1)(c), 5(2) and 32 of the GDPR)',
}

export const publicRecord: Words = {
  sv: 'Uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen), och reglerna om allmänna handlingar och arkiv',
  en: 'A task in the public interest (article 6(1)(e) of the GDPR), and the rules on public records and archives',
}

/** With its number where there is one; else until the authority has decided. */
export function forDays(
  days: number | null,
  words: { sv: (days: number) => string; en: (days: number) => string },
): Words {
  if (days === null)
    return {
      sv: 'Tills myndigheten har beslutat om gallring',
      en: 'Until the authority has decided on disposal (gallringsbeslut)',
    }
  return { sv: words.sv(days), en: words.en(days) }
}
