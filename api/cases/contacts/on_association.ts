// The contacts of an association, for its own people and for officers. Another's is refused, whether it is there or not.
import type { Context } from 'hono'
import { association } from '../../../data/accounts/association/association.ts'
import type { Asked, Recording } from '../../../data/accounts/recording.ts'
import { contactsOf, type KeptContact } from '../../../data/cases/contact/contact.ts'
import { recordingAs } from '../../access/recording_as.ts'
import { noSuchAssociation } from '../../associations/no_such_association.ts'
import { AppError } from '../../contract/problem.ts'
import { type AppEnv, demand } from '../../endpoint.ts'

export async function demandAssociation(context: Context<AppEnv>, asked: Asked, id: string): Promise<void> {
  demand(context.get('actor'), 'take_part_in_cases', { association_id: id })
  if (!(await association(asked, context.get('product').now(), id))) throw noSuchAssociation(id)
}

export async function onAssociation<T>(
  context: Context<AppEnv>,
  id: string,
  work: (recording: Recording) => Promise<T>,
): Promise<T> {
  return recordingAs(context, async (recording) => {
    await demandAssociation(context, recording.connection, id)
    return work(recording)
  })
}

export async function foundContact(asked: Asked, id: string, contact_id: string): Promise<KeptContact> {
  const [found] = await contactsOf(asked, [id], contact_id)
  if (!found) throw new AppError('not_found', `The association ${id} has no contact with this id.`)
  return found
}
