// The description that a layer has once these cells of its row are another, or what is wrong with each cell.
import type { z } from 'zod'
import { type LayerDescription, layerDescription } from '../../../api/contract/catalogue/layer_description.ts'
import { type MetadataColumn, metadataColumns } from '../../../api/contract/catalogue/metadata_columns.ts'
import { isRecord, placeOf } from './cells.ts'
import { valueOfCell } from './value_of_cell.ts'

export type BadCell = { readonly column: MetadataColumn; readonly detail: string }
type Described =
  | { readonly description: LayerDescription; readonly faults: readonly [] }
  | { readonly description: null; readonly faults: readonly BadCell[] }

export function describedByCells(
  before: LayerDescription,
  changed: ReadonlyMap<MetadataColumn, string>,
): Described {
  const faults: BadCell[] = []
  let candidate: Record<string, unknown> = { ...before }
  for (const column of metadataColumns) {
    const text = changed.get(column.name)
    if (text === undefined) continue
    const found = valueOfCell(text, column)
    if ('fault' in found) faults.push({ column: column.name, detail: found.fault })
    else candidate = withValue(candidate, placeOf[column.name], found.value)
  }
  const parsed = layerDescription.safeParse({
    ...candidate,
    contact: allOrNothing(candidate.contact),
    permission: allOrNothing(candidate.permission),
  })
  const others = parsed.success ? [] : parsed.error.issues.map((issue) => badCell(issue, changed))
  // A cell that is no value at all is told once.
  faults.push(...others.filter(({ column }) => !faults.some((fault) => fault.column === column)))
  return faults.length === 0 && parsed.success
    ? { description: parsed.data, faults: [] }
    : { description: null, faults }
}

function withValue(
  given: Readonly<Record<string, unknown>>,
  [part = '', inner]: readonly string[],
  value: unknown,
): Record<string, unknown> {
  if (inner === undefined) return { ...given, [part]: value }
  const group = given[part]
  return { ...given, [part]: { ...(isRecord(group) ? group : {}), [inner]: value } }
}

/** A contact without a name, address and number is none; nor is a permission without date and number. */
function allOrNothing(group: unknown): unknown {
  if (!isRecord(group)) return null
  return Object.values(group).every((value) => value === '' || value === null) ? null : group
}

/** What is missing may stand in another cell than the one that was changed: the e-mail address of a contact that got a name. */
function badCell(issue: z.core.$ZodIssue, changed: ReadonlyMap<MetadataColumn, string>): BadCell {
  const path = issue.path.map(String)
  const column =
    metadataColumns.find(({ name }) => placeOf[name].every((part, at) => part === path[at]))?.name ??
    [...changed.keys()][0] ??
    'title_sv'
  return { column, detail: `must be ${allowed(issue, column)}` }
}

function allowed(issue: z.core.$ZodIssue, column: MetadataColumn): string {
  const holds = metadataColumns.find(({ name }) => name === column)?.holds
  if (holds === 'level') return 'a whole number from 0 to 4, or empty: not classified'
  if (column === 'suppress_below') return 'a whole number from 0 to 1000'
  if (column === 'accuracy_m') return 'a number from 0 to 100000, or empty'
  if (holds === 'date') return 'a date such as 2015-06-30'
  if (holds === 'email') return 'an e-mail address, where the contact has one of name and telephone'
  if (holds === 'licence')
    return 'the name of a licence that is offered, such as CC0 1.0, or an address that begins with https:// or http://'
  if (issue.code === 'too_big' && issue.origin === 'array') return `at most ${issue.maximum} values`
  if (issue.code === 'too_big') return `at most ${issue.maximum} characters`
  if (issue.code === 'too_small' || issue.code === 'invalid_type') return 'filled in'
  return issue.message
}
