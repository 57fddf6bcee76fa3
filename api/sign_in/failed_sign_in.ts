// A sign-in that failed: a person comes to the page of sign-in, which says why by a code; a program gets a problem. What a provider wrote is shown to nobody.
import type { Context } from 'hono'
import { pagePaths } from '../contract/page_paths.ts'
import type { FailedSignIn } from '../contract/people/sign_in.ts'
import { AppError, type ProblemKind } from '../contract/problem.ts'
import type { AppEnv } from '../endpoint.ts'

const problems: Readonly<Record<FailedSignIn, readonly [ProblemKind, string]>> = {
  refused: ['forbidden', 'The provider did not let this person in, or not with the assurance asked for.'],
  expired: [
    'bad_input',
    'This sign-in was not begun in this browser, or more than ten minutes ago. Begin again.',
  ],
  provider: [
    'busy',
    'The provider of the sign-in did not answer as it should. Try again, or in another way.',
  ],
  blocked: ['forbidden', 'This account is blocked. Ask whoever administers this installation.'],
}

export function failedSignIn(context: Context<AppEnv>, failed: FailedSignIn) {
  const accepted = context.req.header('accept') ?? ''
  if (/\bjson\b/.test(accepted) && !accepted.includes('text/html')) throw new AppError(...problems[failed])
  return context.redirect(`${pagePaths.sign_in}?failed=${failed}`, 302)
}
