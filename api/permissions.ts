// Who may do what: one function, asked by every endpoint. Until there are accounts, whoever holds the token is
// administrator, and everybody else is public.

import type { Role } from './contract/vocabulary.ts'

export const actions = [
  'read_public_answers',
  'read_inner_fields',
  'read_rejected_rows',
  // Everything about bringing files in: sending, looking at, applying and undoing them, and the saved mappings.
  'import_data',
  'read_data_quality',
] as const
export type Action = (typeof actions)[number]

export type Actor = { readonly role: Role }

export const publicActor: Actor = { role: 'public' }
export const administrator: Actor = { role: 'administrator' }

/** Whether the actor may do this, to this object where the action has one. */
export function can(actor: Actor, action: Action): boolean {
  return actor.role === 'administrator' || action === 'read_public_answers'
}
