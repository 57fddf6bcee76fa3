// The way out: the session ends, and the page is loaded anew, so that nothing that was shown before stays.
import { asked } from './asked.ts'

/** Where the browser goes next: the provider's own sign-out, else the first page. Throws NoAnswer. */
export async function signOut(): Promise<string> {
  const { continue_to } = await asked<{ continue_to: string | null }>('/sign-out', { method: 'POST' })
  return continue_to ?? '/'
}
