// Where somebody goes after signing in: a path of this server, whatever the address of the sign-in asked for.
const longest = 1000
/** Only to see what a browser would make of the path. */
const here = 'https://here.invalid'

/** '/' for everything that is not plainly a path here. */
export function returnPath(given: string | undefined): string {
  // One slash, then neither another nor a backslash, which browsers read as one; nothing unseen, which they leave out.
  if (given === undefined || given.length > longest || !/^\/(?![/\\])[^\\\p{C}]*$/u.test(given)) return '/'
  if (!URL.canParse(given, here)) return '/'
  const { origin, pathname, search, hash } = new URL(given, here)
  // "/.//elsewhere" is "//elsewhere" once the dots are resolved.
  if (origin !== here || pathname.startsWith('//')) return '/'
  return pathname.startsWith('/sign-') ? '/' : pathname + search + hash
}
