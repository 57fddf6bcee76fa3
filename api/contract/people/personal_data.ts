// Which personal data is kept, why and how long; and everything that is kept of one person.
import { z } from 'zod'
import { words } from '../codes.ts'
import { asParameter } from '../question.ts'

export const personalField = z.object({
  /** The table and column, such as accounts.account.email; or the files. */
  field: z.string(),
  what: words,
  /** Whose it is. */
  whose: words,
  why: words,
  legal_basis: words,
  /** How long it is kept, in words that name the setting's value. */
  how_long: words,
})
export const personalData = z.object({ items: z.array(personalField), total: z.int() })
export const personalDataQuery = z.strictObject(asParameter)

/** All that is kept of one person: for reading and for taking along. */
export const personalExport = z.looseObject({
  account_id: z.string(),
  exported_at: z.string(),
  account: z.looseObject({}).nullable(),
  identities: z.array(z.looseObject({})),
  grants: z.array(z.looseObject({})),
  sessions: z.array(z.looseObject({})),
  tokens: z.array(z.looseObject({})),
  invitations: z.array(z.looseObject({})),
  /** Applications in preparation that they began or changed last. */
  drafts: z.array(z.looseObject({})),
  deliveries: z.array(z.looseObject({})),
  /** What they wrote, asked, answered and entered in cases. */
  case_texts: z.array(z.looseObject({})),
  /** Files that they sent: what they are called, and to what; the files themselves lie with that. */
  attachments: z.array(z.looseObject({})),
  /** Areas that they judged. */
  assessments: z.array(z.looseObject({})),
  /** What they decided of reports and comments, and the questions and consultations that they held. */
  decisions: z.array(z.looseObject({})),
  handled_cases: z.array(z.looseObject({})),
  saved_views: z.array(z.looseObject({})),
  /** What they follow. */
  subscriptions: z.array(z.looseObject({})),
  audit_entries: z.array(z.looseObject({})),
})
export type PersonalExport = z.infer<typeof personalExport>
export type PersonalField = z.infer<typeof personalField>
