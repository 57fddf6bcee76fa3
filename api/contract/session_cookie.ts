// The only cookie: named here once, for the server that sets it and the page that tells of it.
export const sessionCookie = 'bristkartan_session'
export const sessionDays = 30
