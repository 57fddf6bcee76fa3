// A case for whoever may do this to it. Whether it is there is told only to them: another's is refused as one that never was.
import type { Context } from 'hono'
import type { Asked, Recording } from '../../data/accounts/recording.ts'
import { type CaseOwner, caseOwner } from '../../data/cases/owner/case_owner.ts'
import { type Actor, can } from '../access/permissions.ts'
import { recordingAs } from '../access/recording_as.ts'
import { AppError } from '../contract/problem.ts'
import { type AppEnv, demand } from '../endpoint.ts'

export type CaseRight = 'take_part_in_cases' | 'handle_cases'
type Wanted = { readonly id: string; readonly right: CaseRight }

/** Throws AppError('forbidden') and, for whoever may see every case, AppError('not_found'). */
export async function foundCase(asked: Asked, actor: Actor, { id, right }: Wanted): Promise<CaseOwner> {
  const found = await caseOwner(asked, id)
  const owners = found?.association_ids ?? []
  const isTheirs = owners.some((association_id) => can(actor, right, { association_id }))
  if (!isTheirs) demand(actor, right, { association_id: null })
  if (!found) throw new AppError('not_found', `There is no case "${id}". Its id is the journal number.`)
  return found
}

/** Changes something about the case that the path names, in one transaction. */
export async function onCase<T>(
  context: Context<AppEnv>,
  wanted: Wanted,
  work: (recording: Recording, found: CaseOwner) => Promise<T>,
): Promise<T> {
  return recordingAs(context, async (recording) =>
    work(recording, await foundCase(recording.connection, context.get('actor'), wanted)),
  )
}

export function mayHandle(actor: Actor): boolean {
  return can(actor, 'handle_cases')
}
