// From a change of status to sentences: what it was and what caused it.
import type { StatusChange } from '../../api/contract/status_change.ts'
import { applicationStatusWords, backboneStatusWords } from '../../api/contract/vocabulary.ts'
import type { Wording } from '../state/words.svelte.ts'
import {
  applicationEvent,
  backboneEvent,
  countedRecords,
  decidingPoint,
  recordsOf,
} from './deciding_records.ts'

/** `Från ansökt till under utbyggnad`. */
export function changeSentence({ from_status, to_status }: StatusChange, { text }: Wording): string {
  if (from_status === null) return to_status === null ? '' : text.changes.listed(to_status)
  return to_status === null ? text.changes.unlisted(from_status) : text.changes.change(from_status, to_status)
}

/** One sentence for each record dated that day that bears on the change; that it was listed, the change itself says. */
export function causeSentences({ cause }: StatusChange, wording: Wording): string[] {
  const { records: words } = wording.text
  const counted = recordsOf(countedRecords, cause.records)
  return [
    ...recordsOf(decidingPoint, cause.records).map(({ id, project_id }) =>
      words.pointOpened({ id, project: project_id ?? null }),
    ),
    ...counted.map(({ register, count }) =>
      register === 'coverage' ? words.coverageChanged(count) : words.pointsOpened(count),
    ),
    ...recordsOf(backboneEvent, cause.records).map(({ project_id, project_name, status, note }) =>
      withNote(
        words.projectEvent(project_name ?? project_id, wording.inSentence(backboneStatusWords[status])),
        note,
      ),
    ),
    ...recordsOf(applicationEvent, cause.records).map(({ application_id, association_name, status, note }) =>
      withNote(
        words.applicationEvent({
          id: application_id,
          association: association_name ?? null,
          stage: wording.inSentence(applicationStatusWords[status]),
        }),
        note,
      ),
    ),
  ]
}

function withNote(sentence: string, note: string | null | undefined): string {
  return note ? `${sentence}. ${note}` : sentence
}
