// The only lasting cookie: named here once, for the server that sets it and the page that tells of it.
export const sessionCookie = 'bristkartan_session'
/** From the sign-in on, used or not. */
export const sessionHours = 12
