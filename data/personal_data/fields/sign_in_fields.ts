// What is kept of people while they are signed in, of their API tokens, and of those who are invited.
import { accountHolder, type PersonalFields, publicTask, secureProcessing } from '../personal_field.ts'

export const signInFields: readonly PersonalFields[] = [
  {
    fields: ['accounts.session.device'],
    what: {
      sv: 'Webbläsare och operativsystem, till exempel ”Firefox, Linux”',
      en: 'Browser and system, such as “Firefox, Linux”',
    },
    whose: accountHolder,
    why: {
      sv: 'Så att personen känner igen sina inloggningar och kan avsluta en som är någon annans',
      en: 'So that people know their own sessions and can end one that is somebody else’s',
    },
    legal_basis: secureProcessing,
    how_long: () => ({
      sv: 'Tills personen loggar ut; en inloggning som har gått ut raderas inom ett dygn',
      en: 'Until the person signs out; a session that has expired is erased within a day',
    }),
    in_log: { session: 'device' },
  },
  {
    fields: [
      'accounts.session.account_id',
      'accounts.session.created_at',
      'accounts.session.last_seen_at',
      'accounts.session.expires_at',
      'accounts.session.provider',
      'accounts.session.provider_session',
      'accounts.session.id_token',
    ],
    what: {
      sv: 'När och med vilken tjänst personen loggade in, och tjänstens intyg om det',
      en: 'When and with which provider the person signed in, and the provider’s proof of it',
    },
    whose: accountHolder,
    why: {
      sv: 'För att hålla personen inloggad och kunna logga ut även hos tjänsten',
      en: 'To keep the person signed in and to sign out at the provider as well',
    },
    legal_basis: secureProcessing,
    how_long: () => ({
      sv: 'Tills personen loggar ut; en inloggning som har gått ut raderas inom ett dygn',
      en: 'Until the person signs out; a session that has expired is erased within a day',
    }),
  },
  {
    fields: [
      'accounts.token.account_id',
      'accounts.token.name',
      'accounts.token.scopes',
      'accounts.token.created_at',
      'accounts.token.expires_at',
      'accounts.token.last_used_at',
      'accounts.token.revoked_at',
    ],
    what: {
      sv: 'API-nycklar: namnet som personen gav dem, vad de gäller för och när de användes',
      en: 'API tokens: the name that the person gave them, what they are for and when they were used',
    },
    whose: accountHolder,
    why: {
      sv: 'Så att personen kan hålla ordning på sina nycklar och återkalla dem',
      en: 'So that people can keep track of their tokens and revoke them',
    },
    legal_basis: secureProcessing,
    how_long: ({ token: days }) => ({
      sv: `Nyckeln raderas ${days} dagar efter att den återkallades eller gick ut, och alltid med kontot`,
      en: `The token is erased ${days} days after it was revoked or expired, and always with the account`,
    }),
    in_log: { token: 'name' },
  },
  {
    fields: ['accounts.invitation.email'],
    what: {
      sv: 'E-postadress som en inbjudan skickades till',
      en: 'The e-mail address that an invitation was sent to',
    },
    whose: { sv: 'Den som bjöds in', en: 'Whoever was invited' },
    why: {
      sv: 'För att skicka inbjudan och visa vem den gällde',
      en: 'To send the invitation and show whom it was for',
    },
    legal_basis: publicTask,
    how_long: ({ invitation_email: days }) => ({
      sv: `Adressen raderas ${days} dagar efter att inbjudan togs emot, återkallades eller gick ut, och med kontot`,
      en: `The address is erased ${days} days after the invitation was accepted, revoked or expired, and with the account`,
    }),
    in_log: { invitation: 'email' },
  },
  {
    fields: ['accounts.invitation.invited_by', 'accounts.invitation.accepted_by'],
    what: {
      sv: 'Vem som bjöd in och vem som tog emot, som konto-id',
      en: 'Who invited and who accepted, as the ids of accounts',
    },
    whose: accountHolder,
    why: { sv: 'För att kunna visa hur en roll gavs', en: 'To be able to show how a role was given' },
    legal_basis: secureProcessing,
    how_long: () => ({
      sv: 'Id:t står kvar, men när kontot är raderat pekar det inte på någon',
      en: 'The id stays, but once the account is erased it points to nobody',
    }),
  },
]
