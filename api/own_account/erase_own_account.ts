import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { eraseAccount } from '../../data/personal_data/erase_account.ts'
import { recordingAs } from '../access/recording_as.ts'
import { forgetSession } from '../access/session_in_cookie.ts'
import { changeAnswers, noParameters, permissionToChange } from '../change.ts'
import { AppError } from '../contract/problem.ts'
import type { AppEnv } from '../endpoint.ts'
import { isOperator, ownId } from './own_account.ts'

const route = createRoute({
  method: 'delete',
  path: '/api/v1/account',
  operationId: 'eraseOwnAccount',
  tags: ['Own account'],
  summary:
    'Erases one’s account: name, e-mail address, roles, sessions, tokens, and personal values in the audit log',
  description:
    'It cannot be taken back. What the account did stays noted, under an id that then names nobody. Whoever signs in again gets a new account.',
  ...permissionToChange('manage_own_account'),
  request: { query: noParameters },
  responses: changeAnswers({ 204: { description: 'It is erased' } }),
})

export const eraseOwnAccount = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const actor = context.get('actor')
    if (isOperator(actor))
      throw new AppError(
        'conflict',
        'The operator has no account that could be erased: it is whoever holds the server’s token.',
      )
    await recordingAs(context, (recording) => eraseAccount(recording, ownId(actor)))
    forgetSession(context)
    return context.body(null, 204)
  },
})
