// How one can sign in here.
import { z } from 'zod'
import { words } from '../codes.ts'

export const signInWays = z.object({
  providers: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      /** Where the browser goes; with `?return_to=` and a path of this server it comes back there. */
      path: z.string(),
    }),
  ),
  /** The invented people as one of whom anybody may step in; null where that is not offered: only with demo data on a loopback address. */
  demo_people: z.array(z.object({ id: z.string(), name: z.string(), what: words })).nullable(),
})

export const demoPerson = z.strictObject({ person: z.string().min(1).max(60) })

/** Where the browser goes next: the provider's own sign-out, or null. */
export const signedOut = z.object({ continue_to: z.string().nullable() })
export type SignInWays = z.infer<typeof signInWays>

/** Why a sign-in failed, in the address of the page to which it leads: /logga-in?failed=… */
export const failedSignIns = ['refused', 'expired', 'provider', 'blocked'] as const
export type FailedSignIn = (typeof failedSignIns)[number]
