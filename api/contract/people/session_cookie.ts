// The only lasting cookie, and the one of a sign-in under way: named here once, for the server that sets them and the page that tells of them.
export const sessionCookie = 'bristkartan_session'
/** From the sign-in on, used or not. */
export const sessionHours = 12
/** With _ and the provider's short name behind it; for ten minutes at most. */
export const signInCookie = 'bristkartan_sign_in'
export const signInMinutes = 10
/** What the page itself keeps, in the tab that an invitation was opened in, until it is accepted. */
export const invitationInTab = 'bristkartan_invitation'
