// What speaks against an event of a round: it is entered all the same, since the authority's register decides.
import type { RoundWarning } from '../../../api/contract/cases/round_codes.ts'
import { type ApplicationStatus, applicationStatusesInQueue } from '../../../api/contract/vocabulary.ts'
import type { RoundFacts } from './round_facts.ts'

/** Ended: nothing is expected after these. */
const overStatuses: readonly ApplicationStatus[] = ['rejected', 'withdrawn', 'paid']
const builtOn: readonly ApplicationStatus[] = ['building', 'completed', 'paid']
const queue: readonly ApplicationStatus[] = applicationStatusesInQueue

export function roundWarnings(facts: RoundFacts, status: ApplicationStatus): RoundWarning[] {
  const present = facts.status
  const warnings: readonly [RoundWarning, boolean][] = [
    ['later_event_exists', facts.later_events > 0],
    // A rejection can be appealed, and granted after all.
    ['is_over', present !== null && overStatuses.includes(present) && !isAppeal(present, status)],
    ['goes_back', present !== null && stage(status) < stage(present)],
    ['not_granted_before', builtOn.includes(status) && facts.grants === 0],
    ['no_granted_amount', status === 'granted' && facts.granted_sek === null],
    ['no_events_before', status !== 'received' && facts.events_before === 0],
  ]
  return warnings.filter(([, holds]) => holds).map(([warning]) => warning)
}

function isAppeal(present: ApplicationStatus, status: ApplicationStatus): boolean {
  return present === 'rejected' && (status === 'appealed' || status === 'granted')
}

/** In the queue, decided, then each step of building by itself: within a stage it may go to and fro. */
function stage(status: ApplicationStatus): number {
  if (queue.includes(status)) return 0
  return 1 + builtOn.indexOf(status) + 1
}
