// A report as its reporter, an officer and everybody see it.

import type { Asked } from '../../../data/accounts/recording.ts'
import { attachmentsOf, shownAttachment } from '../../../data/attachments/attachments.ts'
import type { KeptReport } from '../../../data/dialogue/report/report.ts'
import { today } from '../../../data/today.ts'
import type { DecidedState, ReportState } from '../../contract/dialogue/dialogue_codes.ts'
import type { OwnReport, Report, ReportOutcome } from '../../contract/dialogue/report.ts'

/** With their files. */
export async function shownReports(asked: Asked, kept: readonly KeptReport[]): Promise<Report[]> {
  const files = await attachmentsOf(
    asked,
    'report',
    kept.map(({ id }) => id),
  )
  return kept.map(({ key_hash: _, language: __, position, ...report }) => ({
    ...report,
    place: position,
    attachments: files.filter(({ object_id }) => object_id === report.id).map(shownAttachment),
  }))
}

export async function ownReportOf(asked: Asked, kept: KeptReport): Promise<OwnReport> {
  const [shown] = await shownReports(asked, [kept])
  if (!shown) throw new Error('A report that was found is not shown.')
  const { email, delivery_id: _, edition: __, ...own } = shown
  return { ...own, is_mailed: email !== null }
}

/** Undefined while it is not decided. */
export function outcomeOf({ position: _, ...kept }: KeptReport): ReportOutcome | undefined {
  const { id, object_kind, object_id, areas, received_at, state, outcome, decided_at, delivery_id } = kept
  if (!isDecided(state) || outcome === null || decided_at === null) return undefined
  const couldBeSomebodys = object_kind === 'address' || object_kind === 'place'
  return {
    ...{ id, object_kind, areas, state, outcome, delivery_id },
    object_id: couldBeSomebodys ? null : object_id,
    received_on: today(new Date(received_at)),
    decided_on: today(new Date(decided_at)),
  }
}

function isDecided(state: ReportState): state is DecidedState {
  return state === 'accepted' || state === 'declined'
}
