import type { AttachmentsText } from '../attachments.ts'

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' })

export const attachments: AttachmentsText = {
  choose: 'Choose files',
  chooseMore: 'Add more files',
  about: (endings, megabytes, most) =>
    `Files of the kinds ${either.format(endings)}. At most ${megabytes} MB a file, and ${most} files.`,
  sent: (size) => `${size}, sent`,
  waiting: (size) => `${size}, will be sent along`,
  sending: (sent, size) => `Sending ${sent} of ${size}`,
  progress: (name) => `How much of ${name} is sent`,
  remove: 'Remove',
  removed: (name) => `${name} is removed.`,
  notRemoved: (name) => `${name} was not removed.`,
  leaveOut: 'Do not send',
  retry: 'Try again',
  notSent: (name) => `${name} was not sent.`,
  faults: {
    ending: ({ endings }) => `Files of that kind are not taken. Choose ${either.format(endings)}.`,
    too_large: ({ megabytes }) =>
      `The file is larger than ${megabytes} MB. Save it with less in it, or as several files.`,
    empty: () => 'The file is empty. Choose another.',
    too_many: ({ most }) => `At most ${most} files can be sent along. Remove one, or put several into one.`,
  },
}
