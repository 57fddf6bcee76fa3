// The list of areas. The search and the order are the API's; statuses and municipality are chosen here, so that a press
// answers at once, because several statuses may be chosen where the API takes one, and because the map wants the others too.
import type { ListedArea } from '../../../api/contract/shortage_area.ts'
import { type AreaStatus, areaStatuses } from '../../../api/contract/vocabulary.ts'
import { type Client, client, ok } from '../../api.ts'
import type { ListSort } from '../address/list_sorts.ts'
import { Answer } from '../asking/answer.svelte.ts'
import { type Question, queryOf } from '../asking/question.ts'

export type ListQuestion = Question & { readonly q: string; readonly sort: ListSort }
type Listed = { items: ListedArea[]; as_of: string }

export const remainingStatuses: readonly AreaStatus[] = ['applied', 'untouched']
const pageSize = 1000

export class AreaList {
  readonly answer: Answer<ListQuestion, Listed>

  constructor(from: Client = client) {
    this.answer = new Answer((question, signal) => fetchAll(from, question, signal))
  }

  get items(): readonly ListedArea[] {
    return this.answer.body?.items ?? []
  }

  /** Whether the items are the matches of a search, not all. */
  get is_searched(): boolean {
    return (this.answer.answered?.q ?? '') !== ''
  }

  /** Whether distances to the backbone are public here; then the list may be sorted by them. */
  get has_distances(): boolean {
    return this.items.some(({ nearest_backbone_m }) => nearest_backbone_m !== undefined)
  }

  shown(chosen: readonly AreaStatus[], municipality?: string): ListedArea[] {
    const statuses = statusesShown(chosen, this.answer.answered?.q ?? '')
    return this.items.filter(
      ({ status, municipality_code }) =>
        status !== null &&
        statuses.includes(status) &&
        (municipality === undefined || municipality_code === municipality),
    )
  }

  ask(question: ListQuestion) {
    this.answer.ask(question)
  }
}

/** Without a choice the remaining areas are shown; a search looks in all, or a connected area could not be found. */
export function statusesShown(chosen: readonly AreaStatus[], q: string): readonly AreaStatus[] {
  if (chosen.length > 0) return chosen
  return q === '' ? remainingStatuses : areaStatuses
}

async function fetchAll(
  from: Client,
  { q, sort, ...question }: ListQuestion,
  signal: AbortSignal,
): Promise<Listed> {
  const items: ListedArea[] = []
  for (;;) {
    const query = {
      ...queryOf(question),
      sort,
      q: q || undefined,
      limit: String(pageSize),
      offset: String(items.length),
    }
    const page = await ok(from.api.v1['shortage-areas'].$get({ query }, { init: { signal } }))
    items.push(...page.items)
    if (page.items.length === 0 || items.length >= page.total) return { items, as_of: page.as_of }
  }
}
