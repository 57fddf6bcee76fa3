// The register of personal data: every field that is or can be about a person, why it is kept and how long. What the log keeps apart
// (personal_in_log.ts), what is erased and what the page tells follow from it.
import type { Retention } from '../../api/contract/region.ts'
import { accountFields } from './fields/account_fields.ts'
import { attachmentFields } from './fields/attachment_fields.ts'
import { caseFields } from './fields/case_fields.ts'
import { catalogueFields } from './fields/catalogue_fields.ts'
import { consultationFields } from './fields/consultation_fields.ts'
import { dialogueFields } from './fields/dialogue_fields.ts'
import { draftFields } from './fields/draft_fields.ts'
import { followingFields } from './fields/following_fields.ts'
import { recordFields } from './fields/record_fields.ts'
import { registerFields } from './fields/register_fields.ts'
import { signInFields } from './fields/sign_in_fields.ts'
import type { PersonalFields } from './personal_field.ts'

export const personalDataRegister: readonly PersonalFields[] = [
  ...accountFields,
  ...signInFields,
  ...recordFields,
  ...catalogueFields,
  ...registerFields,
  ...followingFields,
  ...consultationFields,
  ...attachmentFields,
  ...caseFields,
  ...draftFields,
  ...dialogueFields,
]

/** A row for each field, in the order of the register. */
export function personalDataRows(retention: Retention) {
  return personalDataRegister.flatMap(({ fields, what, whose, why, legal_basis, how_long }) =>
    fields.map((field) => ({ field, what, whose, why, legal_basis, how_long: how_long(retention) })),
  )
}
