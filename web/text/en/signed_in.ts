// What stands round the pages of whoever is signed in, in English.
import type { signedIn as swedish } from '../sv/signed_in.ts'

export const signedIn: typeof swedish = {
  pages: 'For you who are signed in',
  signedInAs: 'Signed in:',
  operator: 'Operator',
  signOut: 'Sign out',
  signingOut: 'Signing out …',
  signOutFailed: 'Signing out did not work. Try again, or close the browser.',
  stopped: {
    label: 'Deliveries that have stopped',
    said: (titles) =>
      titles.length === 1
        ? `The recurring delivery “${titles[0]}” has stopped: nothing new is read in.`
        : `${titles.length} recurring deliveries have stopped: ${titles.join(', ')}. Nothing new is read in from them.`,
    link: 'See what needs to be done',
  },
  first: {
    title: 'Sign in to go on',
    takes: 'This page is for whoever has the right to',
    link: 'If you run the server you can instead open the link that Bristkartan printed when it started, on the computer where it runs.',
  },
  notYours: {
    title: 'This page is not part of your role',
    takes: 'This page is for whoever has the right to',
    youAre: (name, roles) =>
      `You are signed in as ${name}${
        roles.length === 0 ? ', without any role' : `. Your roles: ${roles.join(', ')}`
      }.`,
    ask: 'Do you need it? Ask whoever administers Bristkartan for a role that has the right. The change holds at once, without signing in anew.',
  },
}
