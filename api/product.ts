// What the endpoints work with: the installation (database, files, clock) and what was decided at start.
import type { WhoAsks } from '../data/accounts/who_asks/who_asks.ts'
import type { Installation } from '../data/deliveries/delivery.ts'
import type { Imports } from '../data/imports/imports.ts'
import type { Recurring } from '../data/recurring/recurring_work.ts'
import type { Sources } from '../data/sources/sources.ts'
import type { Region } from './contract/region.ts'
import type { Mailer } from './mail/mailer.ts'
import type { SignIn } from './sign_in/sign_in.ts'

export type Product = Installation & {
  readonly database_id: string
  /** Names the program: a hash of its version and build. */
  readonly build: string
  readonly region: Region
  readonly is_demo: boolean
  /** The administrator's token. */
  readonly token: string
  /** The server's own address as people see it, without a slash at the end: for links and redirects, never taken from a request. */
  readonly url: string
  readonly who_asks: WhoAsks
  readonly sign_in: SignIn
  readonly imports: Imports
  readonly sources: Sources
  readonly recurring: Recurring
  /** The largest file that is taken, in megabytes. */
  readonly upload_mb: number
  /** Null where the installation has no mail server. */
  readonly mail: Mailer | null
}

/** The product while it starts: questions are answered once `ready` holds, with the demo region loaded where it is wanted. */
export type Stage =
  | { readonly ready: false; readonly message: string }
  | { readonly ready: true; readonly product: Product }
