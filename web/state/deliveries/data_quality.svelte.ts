// Which rules the registers break, and the rows of one: the administrator's.
import { type Client, client, type Good, ok } from '../../api.ts'
import { Answer } from '../asking/answer.svelte.ts'

type Checks = Client['api']['v1']['data-quality']
export type CheckList = Good<Awaited<ReturnType<Checks['$get']>>>
export type ListedCheck = CheckList['items'][number]
export type CheckRows = Good<Awaited<ReturnType<Checks[':id']['$get']>>>
export type BrokenRow = CheckRows['items'][number]

/** As many rows as the API gives at once: all are in the files. */
export const rowsShown = 1000

export function checksAnswer(from: Client = client): Answer<'data-quality', CheckList> {
  return new Answer((_question, signal) =>
    ok(from.api.v1['data-quality'].$get({ query: {} }, { init: { signal } })),
  )
}

export function checkRowsAnswer(from: Client = client): Answer<string, CheckRows> {
  return new Answer((id, signal) => {
    const asked = { param: { id: encodeURIComponent(id) }, query: { limit: String(rowsShown) } }
    return ok(from.api.v1['data-quality'][':id'].$get(asked, { init: { signal } }))
  })
}
