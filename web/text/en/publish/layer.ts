// What English says of one layer of a producer: the page's frame, its score, and saving.

import { formats } from '../../format.ts'
import type { PublishText } from '../../publish.ts'
import { scoreDimensions } from '../layer_codes.ts'

const { number, count, choose } = formats('en-GB')

export const layer: PublishText['layer'] = {
  back: 'Your layers',
  untitled: 'Layer without a title',
  unknown: 'There is no such layer.',
  unknownHint: 'It may have been removed, or belong to an organisation that you do not publish for.',
  loading: 'Fetching the layer …',
  notOpened: 'The layer could not be fetched.',
  retry: 'Try again',
  changesOfPublished: 'The changes here are not published. Everybody else sees what was there before.',
  returned: (reason) => `Sent back: ${reason}`,
  inReview: 'The layer waits for review. The reviewer publishes it, or sends it back with a reason.',
  steps: 'Steps',
  waits: (blockers) => `${count(blockers, 'thing', 'things')} left`,
  ready: 'Done',
  saving: 'Saving …',
  saved: 'Saved',
  unsaved: 'Not saved yet',
  notSaved: 'The last you wrote is not saved. It is still here on the page.',
  saveAgain: 'Save again',
  notKept: (fields) =>
    `${count(fields, 'field', 'fields')} cannot be saved as ${choose(fields, 'it is', 'they are')}.`,
  conflict: {
    title: 'Somebody else has changed the layer while you were writing.',
    lead: 'Nothing is overwritten. What you have written stays here until you choose.',
    takeTheirs: 'Take theirs, keep mine at hand',
    keepMine: 'Keep mine, write over theirs',
    mine: 'What you had written',
    mineLead: 'The page now shows theirs. Take back what you want to keep of yours.',
    same: 'It was the same as theirs.',
    take: 'Take mine',
    takeWhat: (what) => `Take mine: ${what}`,
    putAway: 'I do not need it any more',
    empty: 'empty',
  },
  score: {
    title: 'Score',
    summary: (score_pct, stars, blockers) =>
      `${number(score_pct)} % · ${number(stars)} of 5 stars · ${blockers === 0 ? 'ready to publish' : `${number(blockers)} left`}`,
    pct: (score_pct) => `${number(score_pct)} %`,
    stars: (stars) => `${number(stars)} of 5 stars`,
    points: (points, of) => `${number(points)} of ${number(of)}`,
    missing: (blockers) =>
      blockers === 0
        ? 'Nothing hinders publishing'
        : `${count(blockers, 'thing', 'things')} left before it can be published`,
    next: 'Do next',
    more: (points) => `+${number(points)} p`,
    pointsMore: (points) => count(points, 'point', 'points'),
    nothing: 'Every point is earned.',
    all: 'Every point, and why',
    dimensions: 'Points in each dimension',
    dimension: scoreDimensions,
  },
}
