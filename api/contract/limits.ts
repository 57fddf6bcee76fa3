// What a question may say, as plain values: the shapes of question.ts and filters.ts are made of them, and the pages,
// which do without zod, read their address by them.

export const defaultSettings = { passed_m: 50, share_pct: 95 } as const
/** From and to are allowed themselves. */
export const settingRanges = { passed_m: { from: 0, to: 200 }, share_pct: { from: 1, to: 100 } } as const

export const defaultLimit = 100
export const limitAtMost = 1000

export const municipalityCodeForm = /^\d{4}$/
export const longestSearch = 100

/** The id that a person gives to an organisation or an association. */
export const slugForm = /^[a-z0-9]+(-[a-z0-9]+)*$/
export const longestSlug = 60
export const associationNumberForm = /^\d{6}-?\d{4}$/

/** Of files that are sent with something. */
export const attachmentMegabytes = 20
export const attachmentsAtMost = 20
/** By their endings: what may be sent with a case, and what anybody may send as evidence. */
export const caseFileEndings = [
  ...['.pdf', '.jpg', '.jpeg', '.png', '.heic', '.docx', '.xlsx', '.odt', '.ods'],
  ...['.csv', '.txt', '.gpkg', '.geojson', '.zip'],
] as const
export const evidenceEndings = ['.pdf', '.jpg', '.jpeg', '.png'] as const
