// Where somebody goes on after signing in. Only to a page of ours: a link that signs in here and ends elsewhere would be a trap.
const here = 'http://here.invalid'

/** The path with its query, as the browser would read it; undefined where it leads away. */
export function readReturnTo(said: string | null): string | undefined {
  if (said === null || !said.startsWith('/') || !URL.canParse(said, here)) return undefined
  const { origin, pathname, search } = new URL(said, here)
  // Of /.//elsewhere the browser makes //elsewhere, which is another site.
  return origin === here && !pathname.startsWith('//') ? pathname + search : undefined
}
