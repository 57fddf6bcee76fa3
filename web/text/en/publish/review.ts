// What English says of seeing a layer as everybody will, and of publishing it.

import type { UseKind } from '../../../../api/contract/catalogue/catalogue_codes.ts'
import { formats } from '../../format.ts'
import type { PublishText } from '../../publish.ts'

const { number, count } = formats('en-GB')

const ways: Readonly<Record<string, string>> = {
  page: 'The page',
  features: 'Table and API',
  tiles: 'The map',
  metadata: 'Metadata',
  download: 'Downloaded',
} satisfies Record<UseKind, string>

export const review: PublishText['review'] = {
  seen: {
    title: 'Preview',
    summary: (open, all) => `${number(open)} of ${count(all, 'field', 'fields')} will be open`,
    lead: 'This is what everybody gets once the layer is published.',
    layerHeld:
      'The layer is shown to nobody outside the organisation: it is not classified with confidentiality 0.',
    open: 'This is shown',
    held: 'This is held back',
    nothingHeld: 'Nothing is held back.',
    nothingOpen: 'No fields are shown yet.',
    unclassified: 'not classified yet',
    level: (k) => `confidentiality ${number(k)}`,
    counts: (below) => `numbers below ${number(below)} are not shown`,
    mapLabel: 'Map of the layer as everybody sees it',
    rows: 'The first rows as everybody sees them',
  },
  publish: {
    title: 'Publish',
    lead: 'The same minute the layer is on the map, in the API, as files to download and in the catalogue.',
    blockers: 'This is left',
    noBlockers: 'Nothing hinders the layer from being published.',
    fourEyes: 'The organisation wants four eyes: whoever made the draft cannot publish it.',
    oneMay: 'You may publish it yourself.',
    youMay: 'You may publish it, since somebody else made the draft.',
    youMayNot: 'Send it for review. Another publisher of the organisation publishes it.',
    waiting: 'It is sent for review and waits for another publisher.',
    submit: 'Send for review',
    publish: 'Publish the layer',
    publishChanges: 'Publish the changes',
    giveBack: 'Send back',
    reason: 'Reason',
    returnReason: 'What needs to be changed?',
    reasonFault: 'Write a reason.',
    withdrawn: 'The layer is withdrawn.',
    nothingNew: 'All is published. Change something, and it becomes a new draft.',
    done: {
      submit: 'The layer is sent for review.',
      return: 'The layer is sent back.',
      publish: 'The layer is published.',
      withdraw: 'The layer is withdrawn.',
      discard: 'The draft is removed. What is published is as it was.',
    },
    failed: {
      submit: 'The layer is not sent for review.',
      return: 'The layer is not sent back.',
      publish: 'The layer is not published.',
      withdraw: 'The layer is not withdrawn.',
      discard: 'The draft is not removed.',
    },
    see: 'See the layer as everybody sees it',
  },
  withdraw: {
    title: 'Withdraw',
    lead: 'The layer leaves the map, the API, the files and the catalogue. Its address says that it was there, and why it is gone.',
    reason: 'Why is it withdrawn?',
    button: 'Withdraw the layer',
    sure: 'Whoever uses the layer today loses it. Withdraw it?',
    yes: 'Yes, withdraw',
    no: 'No, keep it',
  },
  discard: {
    button: 'Remove the draft',
    sure: 'What stands in the draft is lost. What is published stays as it is. Remove it?',
    sureAll: 'The layer has never been published: the file and all that is written are lost. Remove it?',
    yes: 'Yes, remove',
    no: 'No, keep it',
  },
  use: {
    title: 'Use',
    lead: 'Number of questions each day and in which way. No person is counted or followed.',
    none: 'Nobody has used the layer yet.',
    total: (times) => `${count(times, 'time', 'times')} in the last days`,
    day: 'Day',
    all: 'Every way',
    /** A download with its format: `download:gpkg`. */
    way: (way) => {
      const [kind = '', format] = way.split(':')
      return [ways[kind] ?? kind, format].filter(Boolean).join(' .')
    },
    scrolls: 'Use each day, scrolls sideways',
    curve: (days, most) =>
      `Curve over ${count(days, 'day', 'days')}, at most ${count(most, 'time', 'times')} a day`,
    table: 'Each day in a table',
  },
}
