/** The header, by the latest of the moments (RFC 3339); none where nothing was ever changed. */
export function lastModified(moments: readonly (string | null)[]): Record<string, string> {
  const latest = moments
    .flatMap((moment) => moment ?? [])
    .sort()
    .at(-1)
  return latest === undefined ? {} : { 'Last-Modified': new Date(latest).toUTCString() }
}
