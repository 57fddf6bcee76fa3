// The lists of codes, each written once, with the words people read. A test holds the SQL to the same lists.
// Without zod, which the pages do without; codes.ts makes shapes of the lists.

/** What people read, in the two languages of the product. */
export type Words = { readonly sv: string; readonly en: string }

/** What somebody may be; a member belongs to a named association, a publisher to a named organisation. Everybody is `public` besides. */
export const roles = [
  'public',
  'association_member',
  'planner',
  'officer',
  'publisher',
  'administrator',
] as const
export type Role = (typeof roles)[number]
export const grantedRoles = [
  'association_member',
  'planner',
  'officer',
  'publisher',
  'administrator',
] as const
export type GrantedRole = (typeof grantedRoles)[number]

export const roleWords: Readonly<Record<Role, Words>> = {
  public: { sv: 'Alla', en: 'Everyone' },
  association_member: { sv: 'Föreningsmedlem', en: 'Association member' },
  planner: { sv: 'Planerare', en: 'Planner' },
  officer: { sv: 'Handläggare', en: 'Officer' },
  publisher: { sv: 'Publicist', en: 'Publisher' },
  administrator: { sv: 'Administratör', en: 'Administrator' },
}

/** In the life-cycle order: of several events on one date the later in this list counts. */
export const applicationStatuses = [
  'received',
  'queued',
  'in_review',
  'supplement_requested',
  'granted',
  'rejected',
  'appealed',
  'withdrawn',
  'building',
  'completed',
  'paid',
] as const
export type ApplicationStatus = (typeof applicationStatuses)[number]

export const applicationStatusesInQueue = ['received', 'queued', 'in_review', 'supplement_requested'] as const
export const applicationStatusesLive = [
  ...applicationStatusesInQueue,
  'granted',
  'building',
  'appealed',
] as const

export const applicationStatusWords: Readonly<Record<ApplicationStatus, Words>> = {
  received: { sv: 'Inkommen', en: 'Received' },
  queued: { sv: 'I kö', en: 'In the queue' },
  in_review: { sv: 'Under handläggning', en: 'In review' },
  supplement_requested: { sv: 'Komplettering begärd', en: 'Supplement requested' },
  granted: { sv: 'Beviljad', en: 'Granted' },
  rejected: { sv: 'Avslag', en: 'Rejected' },
  appealed: { sv: 'Överklagad', en: 'Appealed' },
  withdrawn: { sv: 'Återtagen', en: 'Withdrawn' },
  building: { sv: 'Byggs', en: 'Building' },
  completed: { sv: 'Färdigbyggd', en: 'Completed' },
  paid: { sv: 'Slututbetald', en: 'Finally paid' },
}

/** In the life-cycle order. */
export const backboneStatuses = ['planned', 'funded', 'building', 'in_service', 'cancelled'] as const
export type BackboneStatus = (typeof backboneStatuses)[number]

export const backboneStatusesUnderWay = ['funded', 'building', 'in_service'] as const

export const backboneStatusWords: Readonly<Record<BackboneStatus, Words>> = {
  planned: { sv: 'Planerat', en: 'Planned' },
  funded: { sv: 'Finansierat', en: 'Funded' },
  building: { sv: 'Byggs', en: 'Building' },
  in_service: { sv: 'I drift', en: 'In service' },
  cancelled: { sv: 'Avbrutet', en: 'Cancelled' },
}

/** In the order in which the rules are tried: the first that holds is the status. */
export const areaStatuses = ['connected', 'in_progress', 'applied', 'untouched'] as const
export type AreaStatus = (typeof areaStatuses)[number]

export const areaStatusWords: Readonly<Record<AreaStatus, Words>> = {
  connected: { sv: 'Anslutet', en: 'Connected' },
  in_progress: { sv: 'Under utbyggnad', en: 'In progress' },
  applied: { sv: 'Ansökt', en: 'Applied for' },
  untouched: { sv: 'Ej påbörjat', en: 'Untouched' },
}

export const addressKinds = ['permanent', 'holiday', 'workplace', 'other'] as const
export const addressKindWords: Readonly<Record<(typeof addressKinds)[number], Words>> = {
  permanent: { sv: 'Permanentbostad', en: 'Permanent home' },
  holiday: { sv: 'Fritidshus', en: 'Holiday home' },
  workplace: { sv: 'Arbetsställe', en: 'Workplace' },
  other: { sv: 'Övrigt', en: 'Other' },
}

export const coverageTechnologies = ['fibre', 'cable', 'copper', 'radio'] as const
export const coverageStates = ['connected', 'passed'] as const

export const connectionPointKinds = ['copper_station', 'radio_link_station', 'new'] as const
export const connectionPointKindWords: Readonly<Record<(typeof connectionPointKinds)[number], Words>> = {
  copper_station: { sv: 'Telestation på kopparkabel', en: 'Copper station' },
  radio_link_station: { sv: 'Telestation på radiolänk', en: 'Radio link station' },
  new: { sv: 'Ny anslutningspunkt', en: 'New connection point' },
}

/** A fault is wrong for certain; a suspicion may be right after all. Neither ever stops an import. */
export const severities = ['fault', 'suspicion'] as const
export type Severity = (typeof severities)[number]
export const severityWords: Readonly<Record<Severity, Words>> = {
  fault: { sv: 'Fel', en: 'Fault' },
  suspicion: { sv: 'Misstanke', en: 'Suspicion' },
}

export const registerNames = [
  'municipalities',
  'shortage-areas',
  'addresses',
  'coverage',
  'backbone-projects',
  'backbone-events',
  'connection-points',
  'applications',
  'application-events',
] as const
export type RegisterName = (typeof registerNames)[number]
