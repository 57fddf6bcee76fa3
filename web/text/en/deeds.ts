// What English says of something that was to be done and did not come about.
import type { deeds as swedish } from '../sv/deeds.ts'

export const deeds: typeof swedish = {
  failed: {
    not_reached: 'The server does not answer. Check the connection and try again.',
    busy: 'The server has a lot to do just now. Wait a moment and try again.',
    fault: 'Something went wrong on the server. Try again, and tell whoever runs it if it stays.',
    not_found: 'It is not there any more. Load the page anew to see how things are now.',
    signed_out: 'You are not signed in any more. Sign in again and do it once more.',
    forbidden: 'Your roles do not include it. Ask whoever administers Bristkartan.',
    conflict: 'It cannot be done as things are now. Load the page anew to see what has changed.',
    too_large: 'That is too much at once. Part it.',
    too_many: 'Too many tries in a short time. Wait a minute and try again.',
    bad_input: 'Something that you filled in cannot be taken. Check it and try again.',
  },
  others: {
    title: 'Somebody else has changed this since you opened the page',
    lead: 'Nothing was saved, and what you wrote is still here.',
    what: 'Field',
    now: 'As it is now',
    mine: 'Yours',
    keep: 'Keep mine and save over it',
    take: 'Take what stands now',
  },
  technical: 'The server’s own words',
  copied: 'Copied',
  notCopied: 'The browser did not let it be copied. Select the text and copy it yourself.',
}
