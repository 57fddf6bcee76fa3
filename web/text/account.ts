// The words of signing in, one's own account and invitations, by language. Apart from text/languages, which the first view fetches whole.
import { account as accountInEnglish } from './en/account.ts'
import { invitation as invitationInEnglish } from './en/invitation.ts'
import { signIn as signInInEnglish } from './en/sign_in.ts'
import { account as accountInSwedish } from './sv/account.ts'
import { invitation as invitationInSwedish } from './sv/invitation.ts'
import { signIn as signInInSwedish } from './sv/sign_in.ts'

export type AccountText = {
  readonly account: typeof accountInSwedish
  readonly signIn: typeof signInInSwedish
  readonly invitation: typeof invitationInSwedish
}

const swedish: AccountText = {
  account: accountInSwedish,
  signIn: signInInSwedish,
  invitation: invitationInSwedish,
}
const english: AccountText = {
  account: accountInEnglish,
  signIn: signInInEnglish,
  invitation: invitationInEnglish,
}
const byLanguage: ReadonlyMap<string, AccountText> = new Map([
  ['sv', swedish],
  ['en', english],
])

/** A language that has no file here yet shows the English. */
export function accountText({ language }: { readonly language: { readonly code: string } }): AccountText {
  return byLanguage.get(language.code) ?? english
}
