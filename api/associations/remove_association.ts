import { rm } from 'node:fs/promises'
import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import {
  removeAssociation as forgetAssociation,
  association as keptAssociation,
} from '../../data/accounts/association/association.ts'
import type { Recording } from '../../data/accounts/recording.ts'
import { attachmentPath } from '../../data/attachments/received_attachment.ts'
import { contactsOf, removeContact } from '../../data/cases/contact/contact.ts'
import { discardDraft, drafts } from '../../data/cases/draft/draft.ts'
import { recordingAs } from '../access/recording_as.ts'
import { changeAnswers, noParameters, permissionToChange } from '../change.ts'
import { type AppEnv, idParameters } from '../endpoint.ts'
import { demandUnneeded } from '../organisations/still_needed.ts'
import { noSuchAssociation } from './no_such_association.ts'

const route = createRoute({
  method: 'delete',
  path: '/api/v1/associations/{id}',
  operationId: 'removeAssociation',
  tags: ['Associations'],
  summary: 'Removes an association in which nobody has a role',
  description:
    'It is refused while accounts have roles in it, or open invitations name it. Whom to ask in it, and the applications that it was preparing, go with it: whoever is given its id later finds nothing of them.',
  ...permissionToChange('manage_associations'),
  request: { params: idParameters, query: noParameters },
  responses: changeAnswers({ 204: { description: 'It is gone' } }),
})

export const removeAssociation = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const files = await recordingAs(context, async (recording) => {
      const found = await keptAssociation(recording.connection, recording.now, id)
      if (!found) throw noSuchAssociation(id)
      demandUnneeded('association', found)
      await forgetAssociation(recording, found)
      return forgetBesideCases(recording, id)
    })
    const { attachments } = context.get('product').folder
    // Were the server to end here, the next start would clear them.
    for (const file of files) await rm(attachmentPath(attachments, file), { force: true })
    return context.body(null, 204)
  },
})

/** The ids of the files that were sent with its drafts. */
async function forgetBesideCases(recording: Recording, id: string): Promise<string[]> {
  const { connection } = recording
  for (const contact of await contactsOf(connection, [id])) await removeContact(recording, contact)
  const files: string[] = []
  for (const draft of await drafts(connection))
    if (draft.association_id === id) files.push(...(await discardDraft(recording, draft, draft.edition)))
  return files
}
