// The question that every answer at a date shares, and how it stands in a query string.
export type Question = {
  readonly as_of: string
  readonly passed_m: number | undefined
  readonly share_pct: number | undefined
}

/** The same of one municipality; undefined: of the whole county. */
export type QuestionWithin = Question & { readonly municipality: string | undefined }

export function queryOf({ as_of, passed_m, share_pct }: Question) {
  return { as_of, passed_m: passed_m?.toString(), share_pct: share_pct?.toString() }
}

export function queryWithin({ municipality, ...question }: QuestionWithin) {
  return { ...queryOf(question), municipality }
}
