// What is kept of people because they can sign in.
import type { Retention } from '../../../api/contract/region.ts'
import type { Words } from '../../../api/contract/vocabulary.ts'
import { accountHolder, type PersonalFields, publicTask, secureProcessing } from '../personal_field.ts'

const whileAccount = ({ inactive_account: days }: Retention): Words => ({
  sv: `Tills kontot raderas: av sin ägare, av en administratör, eller av sig självt ${days} dagar efter att det senast användes`,
  en: `Until the account is erased: by its owner, by an administrator, or by itself ${days} days after it was last used`,
})

export const accountFields: readonly PersonalFields[] = [
  {
    fields: ['accounts.account.name'],
    what: { sv: 'Namn', en: 'Name' },
    whose: accountHolder,
    why: {
      sv: 'Så att det syns vem som har en roll och vem som har gjort en ändring',
      en: 'So that it can be seen who has a role and who made a change',
    },
    legal_basis: publicTask,
    how_long: whileAccount,
    in_log: { account: 'name' },
  },
  {
    fields: ['accounts.account.email'],
    what: { sv: 'E-postadress', en: 'E-mail address' },
    whose: accountHolder,
    why: {
      sv: 'För att känna igen personen vid inloggning och kunna nå den',
      en: 'To recognise the person at sign-in and to be able to reach them',
    },
    legal_basis: publicTask,
    how_long: whileAccount,
    in_log: { account: 'email' },
  },
  {
    fields: [
      'accounts.account.id',
      'accounts.account.created_at',
      'accounts.account.last_seen_at',
      'accounts.account.is_blocked',
    ],
    what: {
      sv: 'Kontots id, när det skapades och senast användes (på timmen när), och om det är spärrat',
      en: 'The account’s id, when it was made and last used (to the hour), and whether it is blocked',
    },
    whose: accountHolder,
    why: {
      sv: 'För att stänga konton som inte används eller inte får användas',
      en: 'To close accounts that are not used or may not be used',
    },
    legal_basis: secureProcessing,
    how_long: whileAccount,
  },
  {
    fields: [
      'accounts.identity.account_id',
      'accounts.identity.provider',
      'accounts.identity.issuer',
      'accounts.identity.subject',
      'accounts.identity.linked_at',
    ],
    what: {
      sv: 'Inloggningstjänst och personens id där',
      en: 'The sign-in provider and the person’s id there',
    },
    whose: accountHolder,
    why: {
      sv: 'För att veta vilket konto inloggningen gäller',
      en: 'To know to which account a sign-in belongs',
    },
    legal_basis: secureProcessing,
    how_long: whileAccount,
    in_log: { account: 'subject' },
  },
  {
    fields: [
      'accounts.role_grant.account_id',
      'accounts.role_grant.role',
      'accounts.role_grant.organisation_id',
      'accounts.role_grant.association_id',
      'accounts.role_grant.source',
      'accounts.role_grant.granted_by',
      'accounts.role_grant.granted_at',
    ],
    what: {
      sv: 'Roller, för vilken förening eller organisation, och vem som gav dem',
      en: 'Roles, for which association or organisation, and who gave them',
    },
    whose: {
      sv: 'Den som har rollen, och den som gav den',
      en: 'Whoever has the role, and whoever gave it',
    },
    why: { sv: 'För att avgöra vad personen får göra', en: 'To decide what the person may do' },
    legal_basis: secureProcessing,
    how_long: whileAccount,
  },
]
