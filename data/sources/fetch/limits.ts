export type FetchLimits = {
  /** Of a body as it is after unpacking: one that says less and unpacks to more is ended on the way. */
  readonly bytes: number
  /** From the question to the last byte, redirects included. */
  readonly total_ms: number
  /** In which nothing comes. */
  readonly silent_ms: number
}

const megabyte = 1024 * 1024

/** A document of a protocol: capabilities, a page of features, metadata. */
export const documentLimits: FetchLimits = { bytes: 64 * megabyte, total_ms: 120_000, silent_ms: 30_000 }

export const headerBytesAtMost = 16 * 1024
export const redirectsAtMost = 5
