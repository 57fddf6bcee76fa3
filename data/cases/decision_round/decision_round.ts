// A round of decisions: one event, of one date, for many applications, delivered at once.
import { AppError } from '../../../api/contract/problem.ts'
import type { ApplicationStatus } from '../../../api/contract/vocabulary.ts'
import type { Asked } from '../../accounts/recording.ts'
import type { MadeRows } from '../../deliveries/made_here/made_here.ts'
import { journalNumbers } from './journal_numbers.ts'
import { knownNumbers } from './known_numbers.ts'
import { type RoundFacts, roundFacts } from './round_facts.ts'

type Pasted = {
  readonly application_ids: string | readonly string[]
  readonly date: string
  readonly status: ApplicationStatus
}

export type FoundRound = {
  /** In the order in which they were pasted, the unknown too. */
  readonly ids: readonly string[]
  readonly repeated: number
  readonly known: ReadonlyMap<string, RoundFacts>
  readonly unknown: readonly string[]
  /** Of which the event is not there yet. */
  readonly fresh: readonly string[]
}

export async function foundRound(
  asked: Asked,
  { application_ids, date, status }: Pasted,
): Promise<FoundRound> {
  const register = await knownNumbers(asked)
  const { ids, repeated } = journalNumbers(application_ids, (id) => register.has(id))
  if (ids.length === 0) {
    const detail = 'must hold at least one journal number'
    throw new AppError('bad_input', `application_ids ${detail}`, [{ parameter: 'application_ids', detail }])
  }
  const facts = await roundFacts(asked, { ids, date, status })
  const known = new Map(facts.map((one) => [one.id, one]))
  return {
    ids,
    repeated,
    known,
    unknown: ids.filter((id) => !known.has(id)),
    fresh: ids.filter((id) => known.get(id)?.same_events === 0),
  }
}

/** Only new events: one that is there keeps its note. */
export function roundRows(
  { fresh }: FoundRound,
  {
    status,
    date,
    note,
  }: { readonly status: ApplicationStatus; readonly date: string; readonly note: string | null },
): MadeRows {
  return {
    register: 'application-events',
    columns: ['application_id', 'status', 'date', 'note'],
    rows: fresh.map((id) => [id, status, date, note]),
  }
}

/** Names each by itself. */
export function demandKnown({ unknown }: FoundRound): void {
  if (unknown.length === 0) return
  const faults = unknown.map((id) => ({
    parameter: 'application_ids',
    detail: `${id} is not in the register of applications: correct it, or leave it out`,
  }))
  const [first = ''] = unknown
  const others = unknown.length > 1 ? ` and ${unknown.length - 1} more are` : ' is'
  throw new AppError(
    'bad_input',
    `application_ids: ${first}${others} not in the register of applications.`,
    faults,
  )
}
