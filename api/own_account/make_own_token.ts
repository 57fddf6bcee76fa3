import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { makeToken, tokensOf } from '../../data/accounts/token/token.ts'
import { type Actor, can, permissions } from '../access/permissions.ts'
import { recordingAs } from '../access/recording_as.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../change.ts'
import { longestTokenDays, madeToken, newToken, validTokensAtMost } from '../contract/people/account.ts'
import type { Action } from '../contract/people/actions.ts'
import { AppError } from '../contract/problem.ts'
import type { AppEnv } from '../endpoint.ts'
import { isOperator, ownId } from './own_account.ts'
import { shownToken } from './own_token.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/account/tokens',
  operationId: 'makeOwnToken',
  tags: ['Own account'],
  summary: 'Makes an API token: by it a program acts for the account',
  description:
    'It can do what its scopes name and the account may, whichever is less at the time: an account that loses a role takes it from its tokens too. ' +
    'No token can see or change accounts, sessions, tokens, roles or invitations. The answer holds the secret, this once; a program sends it ' +
    `in the header Authorization, as \`Bearer bk_token_…\`. At most ${longestTokenDays} days and ${validTokensAtMost} valid tokens an account.`,
  ...permissionToChange('manage_own_account'),
  request: { query: noParameters, body: jsonBody(newToken.openapi('NewToken')) },
  responses: changeAnswers({
    201: answered('It is made; keep the secret', madeToken.openapi('MadeToken')),
  }),
})

export const makeOwnToken = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { name, days, scopes } = context.req.valid('json')
    const actor = context.get('actor')
    if (isOperator(actor))
      throw new AppError(
        'conflict',
        'The operator’s token is the one of the server (the setting BRISTKARTAN_TOKEN, or the file in the data folder). Sign in with an account to make others.',
      )
    demandScopes(actor, scopes)
    const account_id = ownId(actor)
    const made = await recordingAs(context, async (recording) => {
      const { connection, now } = recording
      const valid = (await tokensOf(connection, account_id)).filter(
        (token) => shownToken(token, now).state === 'valid',
      )
      if (valid.length >= validTokensAtMost)
        throw new AppError(
          'conflict',
          `There are ${validTokensAtMost} valid tokens already, which is as many as an account can have. Revoke one first.`,
        )
      const { id, secret } = await makeToken(recording, {
        account_id,
        name,
        scopes: [...new Set(scopes)],
        days,
      })
      const token = (await tokensOf(connection, account_id)).find((one) => one.id === id)
      if (!token) throw new Error('A token is not there that was just made.')
      return { token: shownToken(token, now), secret }
    })
    return context.json(made, 201)
  },
})

/** First what no token can carry, then what this account may not. */
function demandScopes(actor: Actor, scopes: readonly Action[]): void {
  const neverCarried = scopes.filter((scope) => !permissions[scope].is_for_tokens)
  if (neverCarried.length > 0) {
    const detail = `must be without ${neverCarried.join(', ')}, which no token can carry: it takes a person who has signed in`
    throw new AppError('bad_input', `scopes ${detail}`, [{ parameter: 'scopes', detail }])
  }
  const notAllowed = scopes.filter((scope) => !can(actor, scope))
  if (notAllowed.length > 0)
    throw new AppError(
      'forbidden',
      `Your roles do not include ${notAllowed.join(', ')}, so your tokens cannot either. Leave that out of scopes.`,
    )
}
