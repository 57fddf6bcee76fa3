// What English says of following. Fetched with what says it.

import type { FollowingText } from '../following.ts'
import { formats } from '../format.ts'

const { date, count } = formats('en-GB')

export const following: FollowingText = {
  title: 'What I follow',
  lead: 'When something happens to what you follow you get a message: at once, once a day or once a week. You stop following by one press, also from the link in each message.',
  none: 'You follow nothing yet. Open an area, an application, a layer, a municipality or the county’s page, and press Follow.',
  noEmail:
    'Your account has no e-mail address. Follow by webhook, or read the feeds (Atom) without signing in.',
  sendsNoEmail:
    'This installation sends no e-mail. Follow by webhook, or read the feeds (Atom) without signing in.',
  emailGoesTo: (email: string) => `E-mail is sent to ${email}.`,
  operator: 'You are signed in as the operator, who has no account. Sign in as yourself to follow.',
  full: (n: number) => `You follow ${n} things, as many as an account can. Stop following one first.`,
  panel: {
    loading: 'Loading …',
    feed: 'Feed (Atom)',
    feedHint: 'Read the news in a feed reader, without signing in.',
    signInFirst: 'Sign in to get the news by e-mail.',
    signIn: 'Sign in',
    more: 'Follow in another way too',
    way: 'How',
    pace: 'How often',
    url: 'Address that receives (https)',
    urlHint: 'Your program gets each piece of news there, signed as Standard Webhooks says.',
    urlMissing: 'Write the address at which your program receives.',
    make: 'Follow',
    making: 'Saving …',
    notMade: 'It could not be followed.',
    made: 'You follow it now.',
    follows: (way: string, pace: string) => `You follow this: ${way.toLowerCase()}, ${pace.toLowerCase()}.`,
    close: 'Close',
    all: 'Everything I follow',
  },
  secret: {
    title: 'The secret with which the messages are signed',
    once: 'Copy it now: it is shown this once. By it your program knows that a message comes from here.',
    label: 'The secret',
    copy: 'Copy the secret',
    copied: 'The secret is copied.',
    notCopied: 'The browser did not copy. Select the secret and copy it yourself.',
    close: 'I have saved it',
  },
  one: {
    gone: (id: string) => `Is there no longer: ${id}`,
    since: (iso: string) => `Followed since ${date(iso.slice(0, 10))}.`,
    lastSent: (iso: string) => `Last sent ${date(iso.slice(0, 10))}.`,
    neverSent: 'Nothing sent yet.',
    waiting: (n: number) => `${count(n, 'message waits', 'messages wait')} to be sent.`,
    failing: (codes: string) =>
      `The last try failed (${codes}). It is tried again by itself, for up to three days.`,
    givenUp: (n: number) => `${count(n, 'message never', 'messages never')} got through.`,
    paused: 'Paused.',
    goOn: 'Send again',
    wentOn: 'It is sent again.',
    pace: 'How often',
    paceOf: (name: string) => `How often: ${name}`,
    changed: 'Saved.',
    notChanged: 'The change was not saved.',
    end: 'Stop following',
    endOf: (name: string) => `Stop following ${name}`,
    ended: (name: string) => `You no longer follow ${name}.`,
    notEnded: 'It could not be ended.',
  },
  outgoing: {
    title: 'Messages that do not get through',
    lead: 'Of all accounts. The codes are the receiver’s; addresses are not shown.',
    counts: (waiting: number, failing: number, given_up: number) =>
      `${waiting} wait, ${failing} of them failed at least once, ${given_up} were given up after three days.`,
    none: 'No message is stuck.',
    scrolls: 'Messages that do not get through, can be scrolled sideways',
    what: 'What',
    way: 'How',
    tries: 'Tries',
    problem: 'Code',
    next: 'Next try',
    givenUp: 'given up',
  },
  end: {
    title: 'Stop following',
    ask: 'Press the button, and nothing more is sent of what the link belonged to. You need not sign in.',
    end: 'Stop following',
    ending: 'Ending …',
    ended: 'Done. You get nothing more of this.',
    wasEnded: 'It has ended already. You get nothing more of this.',
    notEnded: 'It could not be ended. Try again in a while.',
    none: 'The link is not whole. Open it again from the message, or copy all of it.',
    toFollowing: 'Everything I follow',
  },
}
