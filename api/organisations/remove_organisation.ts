import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import {
  removeOrganisation as forgetOrganisation,
  type KeptOrganisation,
  organisation as keptOrganisation,
} from '../../data/accounts/organisation/organisation.ts'
import { sources as keptSources } from '../../data/sources/kept/kept_source.ts'
import { recordingAs } from '../access/recording_as.ts'
import { changeAnswers, noParameters, permissionToChange } from '../change.ts'
import { AppError } from '../contract/problem.ts'
import { type AppEnv, idParameters } from '../endpoint.ts'
import { noSuchOrganisation } from './no_such_organisation.ts'
import { demandUnneeded } from './still_needed.ts'

const route = createRoute({
  method: 'delete',
  path: '/api/v1/organisations/{id}',
  operationId: 'removeOrganisation',
  tags: ['Organisations'],
  summary: 'Removes an organisation in which nobody has a role',
  description:
    'It is refused while accounts have roles in it, open invitations name it, or layers or sources are its own.',
  ...permissionToChange('manage_organisations'),
  request: { params: idParameters, query: noParameters },
  responses: changeAnswers({ 204: { description: 'It is gone' } }),
})

export const removeOrganisation = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    await recordingAs(context, async (recording) => {
      const found = await keptOrganisation(recording.connection, recording.now, id)
      if (!found) throw noSuchOrganisation(id)
      demandUnneeded('organisation', found)
      if (found.layers > 0) throw stillPublishes(found)
      const all = await keptSources(recording.connection)
      const own = all.filter(({ organisation_id }) => organisation_id === id)
      // It would go on being refreshed, for whoever gets the id next.
      if (own.length > 0) throw stillHasSources(own.length)
      await forgetOrganisation(recording, found)
    })
    return context.body(null, 204)
  },
})

function stillHasSources(sources: number): AppError {
  const which = sources === 1 ? '1 source is' : `${sources} sources are`
  return new AppError(
    'conflict',
    `${which} this organisation’s. Remove them first: GET /api/v1/sources lists them.`,
  )
}

function stillPublishes({ layers }: KeptOrganisation): AppError {
  const which = layers === 1 ? '1 layer is' : `${layers} layers are`
  return new AppError(
    'conflict',
    `${which} this organisation’s. Discard the drafts that were never published; what was published keeps its publisher, also when it is withdrawn.`,
  )
}
