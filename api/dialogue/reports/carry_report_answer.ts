// What came of a report, on its way to whoever reported it: as it stands now, to the address that they left.
import { oneReport } from '../../../data/dialogue/report/report.ts'
import { reportAnswerKey } from '../../../data/following/outgoing/report_answer.ts'
import type { Outcome, ReportAnswer } from '../../../data/following/sending/outbox.ts'
import { pathOf } from '../../contract/page_paths.ts'
import { reportMail } from '../../mail/report_mail.ts'
import { sentByMail } from '../../mail/sent_by_mail.ts'
import type { Product } from '../../product.ts'
import { outcomeOf } from './shown_report.ts'

export async function carryReportAnswer(
  { database, mail, url, region }: Product,
  { key, report_id }: ReportAnswer,
): Promise<Outcome> {
  const kept = await oneReport(database, report_id)
  const outcome = outcomeOf(kept)
  const { email: to, language } = kept
  // Where it has been decided anew another message tells of it; an address that was kept long enough is gone.
  if (reportAnswerKey(kept) !== key || outcome === undefined || to === null) return { state: 'not_wanted' }
  const link = `${url}${pathOf('report_outcome', report_id)}`
  return sentByMail(mail, { to, key, ...reportMail({ outcome, link, language, region }) })
}
