// Codes of what everybody says, and their words. Without zod, for the pages.
import type { Words } from '../vocabulary.ts'

/** What can be wrong: something that we show, or a place of which we know nothing. */
export const reportedKinds = ['area', 'address', 'layer', 'application', 'backbone_project', 'place'] as const
export type ReportedKind = (typeof reportedKinds)[number]

export const reportedKindWords: Readonly<Record<ReportedKind, Words>> = {
  area: { sv: 'Bristområde', en: 'Shortage area' },
  address: { sv: 'Adress', en: 'Address' },
  layer: { sv: 'Kartlager', en: 'Layer' },
  application: { sv: 'Ansökan', en: 'Application' },
  backbone_project: { sv: 'Stamnätsprojekt', en: 'Backbone project' },
  place: { sv: 'Plats', en: 'Place' },
}

export const reportStates = ['received', 'in_review', 'accepted', 'declined'] as const
export type ReportState = (typeof reportStates)[number]

/** Those in which nothing more is expected. */
export const decidedStates = ['accepted', 'declined'] as const satisfies readonly ReportState[]
export type DecidedState = (typeof decidedStates)[number]

export const reportStateWords: Readonly<Record<ReportState, Words>> = {
  received: { sv: 'Mottagen', en: 'Received' },
  in_review: { sv: 'Granskas', en: 'In review' },
  accepted: { sv: 'Rättad', en: 'Corrected' },
  declined: { sv: 'Ingen ändring', en: 'No change' },
}

export const questionStates = ['draft', 'upcoming', 'open', 'over', 'answered'] as const
export type QuestionState = (typeof questionStates)[number]

export const questionStateWords: Readonly<Record<QuestionState, Words>> = {
  draft: { sv: 'Utkast', en: 'Draft' },
  upcoming: { sv: 'Öppnar snart', en: 'Opens soon' },
  open: { sv: 'Öppen', en: 'Open' },
  over: { sv: 'Avslutad, resultatet kommer', en: 'Closed, the result is to come' },
  answered: { sv: 'Avslutad, med resultat', en: 'Closed, with its result' },
}

export const commentStates = ['waiting', 'shown', 'hidden'] as const
export type CommentState = (typeof commentStates)[number]

export const commentStateWords: Readonly<Record<CommentState, Words>> = {
  waiting: { sv: 'Väntar på granskning', en: 'Waits to be read' },
  shown: { sv: 'Visas', en: 'Shown' },
  hidden: { sv: 'Visas inte', en: 'Not shown' },
}

export const commentFormats = ['json', 'geojson', 'csv'] as const
export type CommentFormat = (typeof commentFormats)[number]

/** In characters. */
export const longestSaid = 4000
export const longestTitle = 200
/** How long a question may be open. */
export const questionDaysAtMost = 366

/** How much may wait for somebody to read it: of one question, and of all reports together. More is refused until some of it has been read. */
export const commentsWaitingAtMost = 2000
export const reportsUndecidedAtMost = 5000

/** The header with which a reporter without an account shows that the report is theirs. */
export const reportKeyHeader = 'Report-Key'
