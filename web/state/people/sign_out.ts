// The way out: the session ends, and the page is loaded anew, so that nothing that was shown before stays.
import { type Client, client, ok } from '../../api.ts'

/** Where the browser goes next: the provider's own sign-out, else the first page. Throws NoAnswer. */
export async function signOut(from: Client = client): Promise<string> {
  const { continue_to } = await ok(from['sign-out'].$post({ query: {} }))
  return continue_to ?? '/'
}
