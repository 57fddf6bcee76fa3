// A deciding record as a person reads it: what it is, and what bears on the question.
import { backboneStatusWords, connectionPointKindWords } from '../../api/contract/vocabulary.ts'
import { isNumber } from '../shapes.ts'
import type { Wording } from '../state/words.svelte.ts'
import type { DecidingApplication, DecidingPoint, DecidingProject } from './deciding_records.ts'

export type RecordLine = {
  readonly title: string
  readonly details: readonly string[]
  /** The page of the record, where it has one. */
  readonly opens?: { readonly page: 'application' | 'backbone_project'; readonly id: string }
}

export function projectLine(project: DecidingProject, { text, inSentence }: Wording): RecordLine {
  const { records } = text
  const points = project.points_in_area ?? 0
  return {
    title: records.project({ name: project.name, owner: project.owner ?? null }),
    opens: { page: 'backbone_project', id: project.id },
    details: [
      records.projectStatus(inSentence(backboneStatusWords[project.status]), project.status_since),
      ...(points > 0 ? [records.pointsInArea(points)] : []),
      ...(project.is_crossed_by_line ? [records.crosses] : []),
      ...(project.funding ? [records.funding(project.funding)] : []),
    ],
  }
}

export function applicationLine(
  application: DecidingApplication,
  { addresses, wording: { text } }: { addresses: number; wording: Wording },
): RecordLine {
  const { records } = text
  const { id, association_name, association_number, applied_sek, granted_sek, shared_m2 } = application
  return {
    title: records.application({ id, association: association_name }),
    opens: { page: 'application', id },
    details: [
      records.applicationStatus(text.stages[application.status], application.status_since),
      ...(addresses > 0 ? [records.covers(application.addresses_covered, addresses)] : []),
      ...(addresses === 0 && isNumber(shared_m2) ? [records.coversSurface(shared_m2)] : []),
      ...(isNumber(applied_sek) ? [records.appliedFor(applied_sek)] : []),
      ...(isNumber(granted_sek) ? [records.granted(granted_sek)] : []),
      ...(association_number ? [records.organisation(association_number)] : []),
    ],
  }
}

export function pointLine(point: DecidingPoint, { text, of }: Wording): RecordLine {
  const { records } = text
  return {
    title: records.point({
      id: point.id,
      kind: point.kind ? of(connectionPointKindWords[point.kind]) : null,
    }),
    details: [
      ...(point.in_service_from ? [records.inServiceFrom(point.in_service_from)] : []),
      ...(point.project_id ? [records.pointOf(point.project_id)] : []),
    ],
  }
}
