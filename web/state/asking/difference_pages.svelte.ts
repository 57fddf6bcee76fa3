// Differences page by page, kept to one kind where wanted, with the row that is marked on the map.
import type { ChangeKind, Difference, Differences } from '../../../api/contract/deliveries/import.ts'
import type { AskDifferences, DifferencesQuestion } from '../deliveries/import_requests.ts'
import { Answer } from './answer.svelte.ts'

export const differencesAtOnce = 25

export class DifferencePages {
  readonly answer: Answer<DifferencesQuestion, Differences>
  change: ChangeKind | undefined = $state()
  offset = $state(0)
  chosen: string | undefined = $state()

  constructor(ask: AskDifferences) {
    this.answer = new Answer(ask)
  }

  get items(): readonly Difference[] {
    return this.answer.body?.items ?? []
  }

  get total(): number {
    return this.answer.body?.total ?? 0
  }

  ask(): void {
    this.answer.ask({ change: this.change, limit: differencesAtOnce, offset: this.offset })
  }

  /** Undefined: all. */
  keepTo(change: ChangeKind | undefined): void {
    this.change = change
    this.offset = 0
    this.chosen = undefined
  }

  turnTo(offset: number): void {
    this.offset = offset
    this.chosen = undefined
  }

  choose(id: string): void {
    this.chosen = id
  }
}

/** A row's own id among those shown: a key may be removed and added on one page. */
export function differenceId({ change, key }: Pick<Difference, 'change' | 'key'>): string {
  return `${change}:${key}`
}
