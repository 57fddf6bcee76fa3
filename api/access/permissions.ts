// Who may do what: this table, and one function that every endpoint asks. api/PERMISSIONS.md and the tests are made from it.
import type { By } from '../../data/audit/entry.ts'
import { type Action, actions } from '../contract/people/actions.ts'
import type { GrantedRole } from '../contract/vocabulary.ts'

/**
 * `own`: what belongs to the association or organisation that the role names, or to the account itself. `associations`: what belongs to an
 * association, whichever it is.
 */
type Reach = 'any' | 'own' | 'associations'
type Holders =
  | 'everyone'
  /** Whoever has signed in, about their own account. */
  | 'account'
  | Readonly<Partial<Record<GrantedRole, Reach>>>

type Permission = {
  readonly holders: Holders
  /** Whether an API token can carry it; what concerns accounts takes a person. */
  readonly is_for_tokens: boolean
}

export const permissions: Readonly<Record<Action, Permission>> = {
  read_public_answers: { holders: 'everyone', is_for_tokens: true },
  sign_in: { holders: 'everyone', is_for_tokens: true },
  manage_own_account: { holders: 'account', is_for_tokens: false },
  accept_invitation: { holders: 'account', is_for_tokens: false },
  invite: {
    holders: {
      association_member: 'own',
      officer: 'associations',
      publisher: 'own',
      administrator: 'any',
    },
    is_for_tokens: false,
  },
  read_association: {
    holders: { association_member: 'own', planner: 'any', officer: 'any', administrator: 'any' },
    is_for_tokens: true,
  },
  read_organisation: {
    holders: { publisher: 'own', administrator: 'any' },
    is_for_tokens: true,
  },
  read_inner_fields: {
    holders: { planner: 'any', officer: 'any', administrator: 'any' },
    is_for_tokens: true,
  },
  read_personal_data: { holders: { officer: 'any', administrator: 'any' }, is_for_tokens: true },
  read_rejected_rows: { holders: { officer: 'any', administrator: 'any' }, is_for_tokens: true },
  read_data_quality: { holders: { officer: 'any', administrator: 'any' }, is_for_tokens: true },
  import_data: { holders: { officer: 'any', administrator: 'any' }, is_for_tokens: true },
  publish_layers: { holders: { publisher: 'own', administrator: 'any' }, is_for_tokens: true },
  manage_associations: { holders: { officer: 'any', administrator: 'any' }, is_for_tokens: false },
  manage_organisations: { holders: { administrator: 'any' }, is_for_tokens: false },
  manage_people: { holders: { administrator: 'any' }, is_for_tokens: false },
  manage_publishing: { holders: { administrator: 'any' }, is_for_tokens: false },
  follow: { holders: 'account', is_for_tokens: false },
  take_part_in_cases: {
    holders: { association_member: 'own', officer: 'any', administrator: 'any' },
    is_for_tokens: true,
  },
  handle_cases: { holders: { officer: 'any', administrator: 'any' }, is_for_tokens: true },
  assess_areas: { holders: { planner: 'any', officer: 'any', administrator: 'any' }, is_for_tokens: true },
  hold_dialogue: { holders: { planner: 'any', officer: 'any', administrator: 'any' }, is_for_tokens: false },
  answer_reports: { holders: { officer: 'any', administrator: 'any' }, is_for_tokens: false },
  speak_up: { holders: 'everyone', is_for_tokens: false },
  read_audit_log: { holders: { administrator: 'any' }, is_for_tokens: true },
}

export function isAction(name: string): name is Action {
  return Object.hasOwn(permissions, name)
}

/** A role that somebody has; for whom, where the role names somebody. */
export type Grant = {
  readonly role: GrantedRole
  readonly organisation_id: string | null
  readonly association_id: string | null
}

export type Actor = {
  /** Null for the public; 'operator' for whoever holds the administrator's token. */
  readonly account_id: string | null
  readonly name: string | null
  readonly grants: readonly Grant[]
  readonly session_id: string | null
  readonly token_id: string | null
  /** What the API token is for; null where nobody came with one. */
  readonly scopes: readonly Action[] | null
}

/** What an action is done to, by whom it belongs to. */
export type Owned = {
  readonly account_id?: string | null
  readonly organisation_id?: string | null
  readonly association_id?: string | null
}

export const publicActor: Actor = {
  account_id: null,
  name: null,
  grants: [],
  session_id: null,
  token_id: null,
  scopes: null,
}

/** Whoever runs the server: by its token, or by the link that it prints at start. */
export const operator: Actor = {
  ...publicActor,
  account_id: 'operator',
  grants: [{ role: 'administrator', organisation_id: null, association_id: null }],
}

/** Whether the actor may do this, to this object where one is given; without one: whether there is anything to which they may. */
export function can(actor: Actor, action: Action, object?: Owned): boolean {
  const { holders, is_for_tokens } = permissions[action]
  if (holders === 'everyone') return true
  if (actor.scopes && !(is_for_tokens && actor.scopes.includes(action))) return false
  if (actor.account_id === null) return false
  if (holders === 'account') return !object || object.account_id === actor.account_id
  return actor.grants.some((grant) => {
    const reach = holders[grant.role]
    return reach !== undefined && (!object || isWithin(reach, object, grant))
  })
}

function isWithin(reach: Reach, object: Owned, grant: Grant): boolean {
  if (reach === 'any') return true
  if (reach === 'own') return belongs(object, grant)
  return isNamed(object.association_id) && !isNamed(object.organisation_id)
}

function isNamed(id: string | null | undefined): boolean {
  return id !== null && id !== undefined
}

function belongs(object: Owned, { organisation_id, association_id }: Grant): boolean {
  return (
    (organisation_id !== null && object.organisation_id === organisation_id) ||
    (association_id !== null && object.association_id === association_id)
  )
}

/** Everything that the actor may do to something. */
export function allowedTo(actor: Actor): Action[] {
  return actions.filter((action) => can(actor, action))
}

export function isPublic({ account_id }: Actor): boolean {
  return account_id === null
}

/** Who the audit log says it was. */
export function byOf({ account_id, session_id, token_id }: Actor): By {
  const via = token_id ? `token ${token_id}` : session_id ? `session ${session_id}` : null
  return { actor: account_id ?? 'public', via }
}

/** What answers may differ by: part of their ETag. */
export function accessScope({ account_id, name, grants, scopes }: Actor): string {
  return account_id === null ? 'public' : JSON.stringify([account_id, name, grants, scopes])
}
