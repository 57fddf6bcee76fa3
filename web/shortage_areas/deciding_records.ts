// The records in evidence and causes, read at the border. What is not public here is absent, so most fields may be.
import { applicationStatuses, backboneStatuses, connectionPointKinds } from '../../api/contract/vocabulary.ts'
import { type Allowed, type Guard, isNumber, isText, isTruth, maybe, oneOf, shaped } from '../shapes.ts'

export const decidingProject = shaped({
  register: oneOf(['backbone-projects']),
  id: isText,
  name: isText,
  owner: maybe(isText),
  funding: maybe(isText),
  status: oneOf(backboneStatuses),
  status_since: isText,
  points_in_area: maybe(isNumber),
  is_crossed_by_line: maybe(isTruth),
})
export type DecidingProject = Allowed<typeof decidingProject>

export const decidingApplication = shaped({
  register: oneOf(['applications']),
  id: isText,
  association_name: isText,
  association_number: maybe(isText),
  applied_sek: maybe(isNumber),
  granted_sek: maybe(isNumber),
  status: oneOf(applicationStatuses),
  status_since: isText,
  is_live: isTruth,
  addresses_covered: isNumber,
  shared_m2: maybe(isNumber),
})
export type DecidingApplication = Allowed<typeof decidingApplication>

export const decidingPoint = shaped({
  register: oneOf(['connection-points']),
  id: isText,
  project_id: maybe(isText),
  kind: maybe(oneOf(connectionPointKinds)),
  in_service_from: maybe(isText),
})
export type DecidingPoint = Allowed<typeof decidingPoint>

/** Where points or single addresses are not public, only how many they are. */
export const countedRecords = shaped({
  register: oneOf(['connection-points', 'coverage']),
  count: isNumber,
})

export const backboneEvent = shaped({
  register: oneOf(['backbone-events']),
  project_id: isText,
  project_name: maybe(isText),
  status: oneOf(backboneStatuses),
  note: maybe(isText),
})

export const applicationEvent = shaped({
  register: oneOf(['application-events']),
  application_id: isText,
  association_name: maybe(isText),
  status: oneOf(applicationStatuses),
  note: maybe(isText),
})

/** The records that have the shape; the others are another register's. */
export function recordsOf<Value>(shape: Guard<Value>, records: readonly unknown[]): Value[] {
  return records.filter(shape)
}
