// What the lists of people, of the audit log, of a producer's layers and of a source's are kept to, as the address says it.

import { type LayerState, layerStates } from '../../../api/contract/catalogue/catalogue_codes.ts'
import { sourceLayerStates } from '../../../api/contract/catalogue/source_codes.ts'
import { longestSearch } from '../../../api/contract/limits.ts'
import {
  type AuditAction,
  type AuditObject,
  auditActions,
  auditObjects,
} from '../../../api/contract/people/audit_actions.ts'
import { type GrantedRole, grantedRoles } from '../../../api/contract/vocabulary.ts'
import { isDate } from './dates.ts'

export type PeopleFilters = {
  /** Part of a name or an e-mail address. Not `q`, which searches areas and goes along from page to page. */
  readonly person: string | undefined
  readonly role: GrantedRole | undefined
}

export type LogFilters = {
  readonly action: AuditAction | undefined
  /** An account's id, or one of those without an account. */
  readonly actor: string | undefined
  readonly object_kind: AuditObject | undefined
  readonly object_id: string | undefined
  /** The first and the last day. */
  readonly from: string | undefined
  readonly to: string | undefined
}

export type OwnLayerFilters = {
  /** Part of a title or an id. */
  readonly layer_search: string | undefined
  readonly layer_state: LayerState | undefined
}

/** The state that somebody decided, or that something is wrong, whichever the state. */
export const layerFilters = [...sourceLayerStates, 'problem'] as const
export type LayerFilter = (typeof layerFilters)[number]

export type SourceLayerFilters = {
  /** Of those that a source has; searched by `layer_search`. */
  readonly layer_filter: LayerFilter | undefined
}

export type MetadataFilters = OwnLayerFilters & {
  /** Only layers that came from this source, by its id. */
  readonly source: string | undefined
}

export type ListFilters = PeopleFilters & LogFilters & MetadataFilters & SourceLayerFilters

const longestId = 200
const longestActor = 100

export const noListFilters: ListFilters = {
  person: undefined,
  role: undefined,
  action: undefined,
  actor: undefined,
  object_kind: undefined,
  object_id: undefined,
  from: undefined,
  to: undefined,
  layer_search: undefined,
  layer_state: undefined,
  layer_filter: undefined,
  source: undefined,
}

export function readListFilters(query: URLSearchParams): ListFilters {
  return {
    person: readText(query.get('person'), longestSearch),
    role: oneOf(grantedRoles, query.get('role')),
    action: oneOf(auditActions, query.get('action')),
    actor: readText(query.get('actor'), longestActor),
    object_kind: oneOf(auditObjects, query.get('object_kind')),
    object_id: readText(query.get('object_id'), longestId),
    from: readDay(query.get('from')),
    to: readDay(query.get('to')),
    layer_search: readText(query.get('layer_search'), longestSearch),
    layer_state: oneOf(layerStates, query.get('layer_state')),
    layer_filter: oneOf(layerFilters, query.get('layer_filter')),
    source: readText(query.get('source'), longestId),
  }
}

export function listFiltersOf(filters: ListFilters): ListFilters {
  const { person, role, action, actor, object_kind, object_id, from, to } = filters
  const { layer_search, layer_state, layer_filter, source } = filters
  return {
    ...{ person, role, action, actor, object_kind, object_id, from, to },
    ...{ layer_search, layer_state, layer_filter, source },
  }
}

function oneOf<Code extends string>(codes: readonly Code[], said: string | null): Code | undefined {
  return codes.find((code) => code === said)
}

function readText(said: string | null, longest: number): string | undefined {
  return said?.trim().slice(0, longest) || undefined
}

function readDay(said: string | null): string | undefined {
  return said !== null && isDate(said) ? said : undefined
}
