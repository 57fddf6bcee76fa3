// What English says of signing in.
import type { signIn as swedish } from '../sv/sign_in.ts'

export const signIn: typeof swedish = {
  title: 'Sign in',
  lead: 'The map and all open data can be read without signing in. Sign in to work with the data, or to see your association.',
  failed: 'You are not signed in.',
  failures: {
    refused:
      'The sign-in was called off, or not approved where you identified yourself. Try again, or choose another way.',
    expired: 'The sign-in took too long or had been used already. Begin anew here.',
    provider:
      'The service that you sign in with did not answer as it should. Try again in a while. If that does not help, write to the operator of Bristkartan.',
    blocked: 'Your account is blocked. Write to whoever administers Bristkartan if you think that is wrong.',
  },
  ways: 'Choose how you identify yourself',
  by: (provider) => `Sign in with ${provider}`,
  demoTitle: 'Invented people of the demo',
  demoLead:
    'These people do not exist. Choose one to see the site as they see it. They are on this computer only, and in the demo only: on a public address this cannot be switched on.',
  demoRoles: {
    association_member:
      'Sees where the applications of their own association stand, answers the officer and prepares new ones.',
    planner: 'Also sees what is not open to everyone, judges areas and asks the public about plans.',
    officer:
      'Handles cases and market consultations, imports files, corrects registers and undoes deliveries.',
    publisher: 'Belongs to an organisation that publishes, and can invite colleagues.',
    administrator: 'May do everything: gives roles, invites and reads the audit log.',
  },
  stepIn: (name) => `Sign in as ${name}`,
  steppingIn: (name) => `Signing in as ${name} …`,
  stepInFailed: (name) => `Signing in as ${name} did not work.`,
  noWay: 'No way of signing in is set up here yet.',
  howToSetUp:
    'The operator of the server sets up a sign-in service (OpenID Connect), such as BankID, Freja or the authority’s own. How to do that is in the documentation for operators of Bristkartan.',
  operatorTitle: 'For the operator of the server',
  operator:
    'Open the link that Bristkartan printed when it started, on the computer where it runs. It signs the browser in as operator.',
  alreadyTitle: 'You are signed in',
  already: (name) => `You are signed in as ${name}.`,
  goOn: 'Go on to where you were on your way',
}
