import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { saveDraft as saveKeptDraft } from '../../data/cases/draft/draft.ts'
import { groundOf } from '../../data/cases/look/look.ts'
import { today } from '../../data/today.ts'
import { recordingAs } from '../access/recording_as.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../change.ts'
import { draft, draftSaved } from '../contract/cases/draft.ts'
import { type AppEnv, idParameters } from '../endpoint.ts'
import { answeredDraft } from './answered_draft.ts'
import { demandPast } from './demand_past.ts'
import { foundDraft } from './found_draft.ts'

const route = createRoute({
  method: 'put',
  path: '/api/v1/drafts/{id}',
  operationId: 'saveDraft',
  tags: ['Drafts'],
  summary: 'Save what has been prepared so far',
  description:
    'The whole of it: what is left out is emptied. Where somebody has saved since the edition that was read, nothing is written (409). The area has to be one ' +
    'that an application can have; everything else may still be missing.',
  ...permissionToChange('take_part_in_cases'),
  request: { params: idParameters, query: noParameters, body: jsonBody(draftSaved) },
  responses: changeAnswers({ 200: answered('The draft as it is now', draft.openapi('ApplicationDraft')) }),
})

export const saveDraft = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const sent = context.req.valid('json')
    const actor = context.get('actor')
    const { database, now } = context.get('product')
    await foundDraft(database, actor, id)
    demandPast(sent.content, today(now()))
    if (sent.geometry) await groundOf(database, sent.geometry)
    const saved = await recordingAs(context, async (recording) => {
      await saveKeptDraft(recording, await foundDraft(recording.connection, actor, id), sent)
      return foundDraft(recording.connection, actor, id)
    })
    return context.json(await answeredDraft(context, database, saved), 200)
  },
})
