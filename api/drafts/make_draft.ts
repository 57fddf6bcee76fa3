import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { association } from '../../data/accounts/association/association.ts'
import { makeDraft as makeKeptDraft } from '../../data/cases/draft/draft.ts'
import { recordingAs } from '../access/recording_as.ts'
import { noSuchAssociation } from '../associations/no_such_association.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../change.ts'
import { draft, draftMade } from '../contract/cases/draft.ts'
import { type AppEnv, demand } from '../endpoint.ts'
import { answeredDraft } from './answered_draft.ts'
import { foundDraft } from './found_draft.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/drafts',
  operationId: 'makeDraft',
  tags: ['Drafts'],
  summary: 'Begin to prepare an application',
  description:
    'Its members and whoever handles cases see it; nobody else knows of it. The scheme’s own e-service receives the application.',
  ...permissionToChange('take_part_in_cases'),
  request: { query: noParameters, body: jsonBody(draftMade) },
  responses: changeAnswers({ 201: answered('The draft', draft.openapi('ApplicationDraft')) }),
})

export const makeDraft = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const sent = context.req.valid('json')
    const actor = context.get('actor')
    const { database, now } = context.get('product')
    demand(actor, 'take_part_in_cases', sent)
    if (!(await association(database, now(), sent.association_id)))
      throw noSuchAssociation(sent.association_id)
    const made = await recordingAs(context, async (recording) =>
      foundDraft(recording.connection, actor, await makeKeptDraft(recording, sent)),
    )
    return context.json(await answeredDraft(context, database, made), 201)
  },
})
