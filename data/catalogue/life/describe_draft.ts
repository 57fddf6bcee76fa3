// A new description of the draft: metadata, terms, classification, style.
import { isDeepStrictEqual } from 'node:util'
import type { LayerDescription } from '../../../api/contract/catalogue/layer_description.ts'
import { AppError } from '../../../api/contract/problem.ts'
import type { Recording } from '../../accounts/recording.ts'
import type { WorkingLayer } from '../working/working_layers.ts'
import { changeDraft } from './change_draft.ts'
import { demandEdition } from './demand_edition.ts'
import { earlierFields } from './earlier_fields.ts'

type Described = {
  readonly edition: number
  readonly description: LayerDescription
  /** The date that the data describes; left as it is where nothing is said. */
  readonly as_of?: string | null | undefined
}

/** What is saved as it was already is no change: whoever saves it does not become the drafter. */
export async function describeDraft(
  recording: Recording,
  layer: WorkingLayer,
  { edition, description: sent, as_of = layer.as_of }: Described,
): Promise<void> {
  demandEdition(layer, edition)
  await demandKnownFields(recording, layer, sent)
  const description = withFieldsOfEarlier(layer, sent)
  const changed_parts = changedParts(layer, { description, as_of })
  if (changed_parts.length === 0) return
  const now = await changeDraft(recording, layer, { data_id: layer.data_id, description, as_of })
  recording.note({
    by: recording.by,
    action: 'layer_described',
    object: ['layer', layer.layer_id],
    before: { edition: layer.edition, levels: levelsIn(layer.description) },
    after: { edition: now, changed_parts, levels: levelsIn(description) },
  })
}

/** What was said of a field that only earlier versions have stays when nobody speaks of it: it may be all that hides the field there. */
function withFieldsOfEarlier(
  { columns, description: { fields } }: WorkingLayer,
  sent: LayerDescription,
): LayerDescription {
  const spokenOf = new Set([...columns, ...sent.fields].map(({ name }) => name))
  return { ...sent, fields: [...sent.fields, ...fields.filter(({ name }) => !spokenOf.has(name))] }
}

function changedParts(
  layer: WorkingLayer,
  { description, as_of }: Pick<WorkingLayer, 'description' | 'as_of'>,
): string[] {
  const before: Readonly<Record<string, unknown>> = layer.description
  const parts = Object.entries(description)
    .filter(([part, value]) => !isDeepStrictEqual(value, before[part]))
    .map(([part]) => part)
  return as_of === layer.as_of ? parts : [...parts, 'as_of']
}

/** What decides who sees what: that is told whole, the rest only by name. */
function levelsIn({ classification, fields, suppress_below }: LayerDescription) {
  return {
    ...classification,
    suppress_below,
    fields: Object.fromEntries(fields.map(({ name, k }) => [name, k])),
    counts_of_people: fields.filter((field) => field.is_count_of_people).map(({ name }) => name),
    confirmed_not_personal: fields.filter((field) => field.is_confirmed_not_personal).map(({ name }) => name),
  }
}

async function demandKnownFields(
  { connection }: Recording,
  { layer_id, columns }: WorkingLayer,
  { fields }: LayerDescription,
): Promise<void> {
  const known = new Set([...columns.map(({ name }) => name), ...(await earlierFields(connection, layer_id))])
  const seen = new Set<string>()
  const faults = fields.flatMap(({ name }, index) => {
    const parameter = `description.fields.${index}.name`
    if (!known.has(name)) return [{ parameter, detail: `must be a field of the data, and "${name}" is none` }]
    if (seen.has(name)) return [{ parameter, detail: `must be given once, and "${name}" is there twice` }]
    seen.add(name)
    return []
  })
  if (faults.length === 0) return
  throw new AppError(
    'bad_input',
    faults.map(({ parameter, detail }) => `${parameter} ${detail}`).join('; '),
    faults,
  )
}
