// New data in the draft. What was said of fields that stay is kept, new fields come unclassified, and what unpublished data it replaces is dropped.
import type { FieldDescription, LayerDescription } from '../../../api/contract/catalogue/layer_description.ts'
import { AppError } from '../../../api/contract/problem.ts'
import type { Recording } from '../../accounts/recording.ts'
import { blankField } from '../begun_description.ts'
import { dropUnusedData } from '../data/drop_unused_data.ts'
import { type NewData, writeData } from '../data/write_data.ts'
import type { WorkingLayer } from '../working/working_layers.ts'
import { changeDraft } from './change_draft.ts'
import { earlierFields } from './earlier_fields.ts'

type Replacement = { readonly data: NewData; readonly as_of: string | null }

/** The files that may not be needed any more (data/forget_files.ts). */
export async function replaceData(
  recording: Recording,
  layer: WorkingLayer,
  { data, as_of }: Replacement,
): Promise<string[]> {
  const { note, by } = recording
  const { layer_id } = layer
  if (data.kind !== layer.kind)
    throw new AppError(
      'conflict',
      `The layer is of the kind ${layer.kind}, and this file is of the kind ${data.kind}. Send a file of the same kind, or make a new layer of it.`,
    )
  const data_id = await writeData(recording, layer_id, data)
  const description = await describedAnew(recording, layer, data)
  const edition = await changeDraft(recording, layer, { data_id, description, as_of })
  const unused = await dropUnusedData(recording, layer_id)
  const { file_name, file_bytes, rows, columns } = data
  const names = new Set(columns.map(({ name }) => name))
  const formerNames = new Set(layer.columns.map(({ name }) => name))
  note({
    by,
    action: 'layer_data_replaced',
    object: ['layer', layer_id],
    before: { edition: layer.edition, rows: layer.rows },
    after: {
      edition,
      file_name,
      file_bytes,
      rows,
      fields_added: [...names].filter((name) => !formerNames.has(name)),
      fields_removed: [...formerNames].filter((name) => !names.has(name)),
    },
    account_id: by.actor,
  })
  return unused
}

async function describedAnew(
  { connection }: Recording,
  layer: WorkingLayer,
  { columns, findings }: NewData,
): Promise<LayerDescription> {
  const said = new Map(layer.description.fields.map((field) => [field.name, field]))
  const present = new Set(columns.map(({ name }) => name))
  const earlier = await earlierFields(connection, layer.layer_id)
  const looksOf = (found: NewData['findings'], name: string) =>
    found.filter(({ field }) => field === name).map(({ looks_like }) => looks_like)
  /** A confirmation holds for what was looked at, and not for values that look personal in another way. */
  const withConfirmation = (field: FieldDescription): FieldDescription => {
    const known = looksOf(layer.findings, field.name)
    const isNews = looksOf(findings, field.name).some((look) => !known.includes(look))
    return isNews ? { ...field, is_confirmed_not_personal: false } : field
  }
  return {
    ...layer.description,
    fields: [
      ...columns.map(({ name }) => withConfirmation(said.get(name) ?? blankField(name))),
      // No longer in the data, but in a version that can still be read.
      ...layer.description.fields.filter(({ name }) => !present.has(name) && earlier.has(name)),
    ],
  }
}
