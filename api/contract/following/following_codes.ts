// What can be followed, how, and what followers are told of, with the words people read. Without zod, for the pages.
import type { Words } from '../vocabulary.ts'

/** What anybody can follow, by feed too. */
export const publicKinds = ['county', 'municipality', 'area', 'application', 'layer'] as const
export type PublicKind = (typeof publicKinds)[number]
/** A recurring delivery is followed by whoever looks after it, from when they do. */
export const followedKinds = [...publicKinds, 'recurring_delivery'] as const
export type FollowedKind = (typeof followedKinds)[number]
export const followedKindWords: Readonly<Record<FollowedKind, Words>> = {
  county: { sv: 'Hela länet', en: 'The whole county' },
  municipality: { sv: 'Kommun', en: 'Municipality' },
  area: { sv: 'Bristområde', en: 'Shortage area' },
  application: { sv: 'Ansökan', en: 'Application' },
  layer: { sv: 'Lager', en: 'Layer' },
  recurring_delivery: { sv: 'Återkommande leverans', en: 'Recurring delivery' },
}

export const followingWays = ['email', 'webhook'] as const
export type FollowingWay = (typeof followingWays)[number]
export const followingWayWords: Readonly<Record<FollowingWay, Words>> = {
  email: { sv: 'E-post', en: 'E-mail' },
  webhook: { sv: 'Webhook', en: 'Webhook' },
}

export const followingPaces = ['at_once', 'daily', 'weekly'] as const
export type FollowingPace = (typeof followingPaces)[number]
export const followingPaceWords: Readonly<Record<FollowingPace, Words>> = {
  at_once: { sv: 'Genast', en: 'At once' },
  daily: { sv: 'En gång om dagen', en: 'Once a day' },
  weekly: { sv: 'En gång i veckan', en: 'Once a week' },
}

/** Why nothing is sent any more, until its owner says otherwise. */
export const pauseReasons = ['address_refused', 'webhook_gone', 'not_reached'] as const
export type PauseReason = (typeof pauseReasons)[number]
export const pauseReasonWords: Readonly<Record<PauseReason, Words>> = {
  address_refused: {
    sv: 'Mejlservern säger att adressen inte finns.',
    en: 'The mail server says that there is no such address.',
  },
  webhook_gone: {
    sv: 'Mottagaren svarade att den inte vill ha fler meddelanden (410).',
    en: 'The receiver answered that it wants no more messages (410).',
  },
  not_reached: {
    sv: 'Ett meddelande gick inte att få fram på tre dagar.',
    en: 'A message could not be delivered in three days.',
  },
}

export const newsKinds = [
  'area_status',
  'application_event',
  'supplement_asked',
  'supplement_answered',
  'supplement_closed',
  'message',
  'end_date_near',
  'end_date_passed',
  'layer_published',
  'layer_renewed',
  'layer_withdrawn',
  'register_renewed',
  'assessment_made',
  'assessment_withdrawn',
  'consultation_opened',
  'consultation_closed',
  'question_opened',
  'question_answered',
  'report_decided',
  'recurring_stopped',
  'recurring_going',
] as const
export type NewsKind = (typeof newsKinds)[number]

/** Of one account. */
export const subscriptionsAtMost = 200
export const longestWebhookUrl = 1000
/** The hour in Europe/Stockholm at which what is sent once a day or week is made; weekly on Mondays. */
export const digestHour = 7

/** Its feed (Atom), which anybody reads without signing in. */
export function feedPath(kind: PublicKind, id: string): string {
  return kind === 'county'
    ? '/feeds/county.atom'
    : `/feeds/${feedFolders[kind]}/${encodeURIComponent(id)}.atom`
}

const feedFolders: Readonly<Record<Exclude<PublicKind, 'county'>, string>> = {
  municipality: 'municipalities',
  area: 'shortage-areas',
  application: 'applications',
  layer: 'layers',
}
