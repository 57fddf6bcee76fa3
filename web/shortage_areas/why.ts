// From evidence to sentences: each rule that was tried, the numbers it compared and the records that decided.
import type { Evidence } from '../../api/contract/shortage_area.ts'
import type { AreaStatus } from '../../api/contract/vocabulary.ts'
import type { Wording } from '../state/words.svelte.ts'
import {
  countedRecords,
  decidingApplication,
  decidingPoint,
  decidingProject,
  recordsOf,
} from './deciding_records.ts'
import { applicationLine, pointLine, projectLine, type RecordLine } from './record_lines.ts'

/** A sentence with the records that it speaks of. */
export type Finding = { readonly sentence: string; readonly records: readonly RecordLine[] }
export type RuleTried = {
  readonly rule: AreaStatus
  readonly question: string
  readonly held: boolean
  readonly findings: readonly Finding[]
}

export function rulesTried(evidence: readonly Evidence[], wording: Wording): RuleTried[] {
  return evidence.map((one) => ({
    rule: one.rule,
    question: wording.text.why.question[one.rule],
    held: one.held,
    findings: findingsOf[one.rule](one, wording),
  }))
}

const findingsOf: Readonly<Record<AreaStatus, (evidence: Evidence, wording: Wording) => Finding[]>> = {
  connected: (evidence, wording) => [
    pointsInService(evidence, wording),
    addressesWithAccess(evidence, wording),
  ],
  in_progress: (evidence, wording) => [projectsReaching(evidence, wording)],
  applied: liveAndFormerApplications,
  untouched: (_evidence, { text }) => [{ sentence: text.why.untouched, records: [] }],
}

function pointsInService({ measures, records }: Evidence, wording: Wording): Finding {
  const { text } = wording
  const points = recordsOf(decidingPoint, records).map((point) => pointLine(point, wording))
  const hidden = recordsOf(countedRecords, records)
    .filter(({ register }) => register === 'connection-points')
    .map(({ count }) => ({ title: text.records.pointsHidden(count), details: [] }))
  return {
    sentence: text.why.points(measures.connection_points_in_service ?? 0),
    records: [...points, ...hidden],
  }
}

function addressesWithAccess({ measures, held }: Evidence, { text: { why } }: Wording): Finding {
  const addresses = measures.addresses ?? 0
  if (addresses === 0) return { sentence: why.noAddresses, records: [] }
  const access = measures.addresses_with_access ?? 0
  const connected = measures.addresses_connected ?? 0
  const share_pct = measures.share_pct ?? 100
  // In addresses, since a share of 80.95 % is shown as 81.0 and yet falls short of 81.
  const needed = Math.ceil((share_pct * addresses) / 100)
  const decidedByPoint = held && access < needed
  const sentences = [
    why.access({ access, addresses, pct: measures.fibre_share_pct ?? 0 }),
    ...(access === 0
      ? []
      : [why.accessParts({ connected, passed: access - connected, passed_m: measures.passed_m ?? 0 })]),
    decidedByPoint ? why.neededOrPoint(share_pct, needed) : why.needed(share_pct, needed),
  ]
  return { sentence: sentences.join(' '), records: [] }
}

function projectsReaching({ measures, records }: Evidence, wording: Wording): Finding {
  const { why } = wording.text
  const projects = measures.backbone_projects ?? 0
  const nearest = measures.nearest_backbone_m
  const further =
    projects > 0 || nearest === undefined ? [] : [nearest === null ? why.noneUnderWay : why.nearest(nearest)]
  return {
    sentence: [why.projects(projects), ...further].join(' '),
    records: recordsOf(decidingProject, records).map((project) => projectLine(project, wording)),
  }
}

function liveAndFormerApplications({ measures, records }: Evidence, wording: Wording): Finding[] {
  const { why } = wording.text
  const addresses = measures.addresses ?? 0
  const found = recordsOf(decidingApplication, records)
  const lines = (is_live: boolean) =>
    found
      .filter((application) => application.is_live === is_live)
      .map((application) => applicationLine(application, { addresses, wording }))
  const former = lines(false)
  return [
    { sentence: why.applications(measures.applications ?? 0, addresses > 0), records: lines(true) },
    ...(former.length > 0 ? [{ sentence: why.notLive(former.length), records: former }] : []),
  ]
}
