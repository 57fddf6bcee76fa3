// Where the frame's links lead, in their order.

import type { Page } from '../../api/contract/page_paths.ts'
import type { Action } from '../../api/contract/people/actions.ts'

export const mainPages = [
  'status',
  'municipalities',
  'shortage_areas',
  'layers',
  'place',
  'take_part',
  'how_we_count',
  'open_data',
] as const

/** Each for whoever is signed in and may do what it is for; who handles all cases has no applications of their own. */
export const innerPages = [
  { page: 'own_applications', action: 'take_part_in_cases', unless: 'handle_cases' },
  { page: 'following', action: 'follow' },
  { page: 'cases', action: 'handle_cases' },
  { page: 'decision_round', action: 'handle_cases' },
  { page: 'programme_money', action: 'handle_cases' },
  { page: 'consultations', action: 'handle_cases' },
  { page: 'imports', action: 'import_data' },
  { page: 'recurring_deliveries', action: 'import_data' },
  { page: 'corrections', action: 'import_data' },
  { page: 'deliveries', action: 'import_data' },
  { page: 'publish', action: 'publish_layers' },
  { page: 'data_quality', action: 'read_data_quality' },
  { page: 'people', action: 'manage_people' },
  { page: 'invitations', action: 'invite' },
  { page: 'organisations', action: 'read_organisation' },
  { page: 'associations', action: 'read_association' },
  { page: 'audit_log', action: 'read_audit_log' },
] as const satisfies readonly { readonly page: Page; readonly action: Action; readonly unless?: Action }[]

export const dutyPages = [
  'about',
  'how_we_count',
  'layers',
  'open_data',
  'accessibility',
  'privacy',
  'cookies',
  'contact',
] as const
