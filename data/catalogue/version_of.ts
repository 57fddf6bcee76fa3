// An earlier version of a published layer, by its number or by a date that it described. What may be seen of it is decided by the present classification:
// a field that is hidden now is hidden in every version.
import type { LayerDescription } from '../../api/contract/catalogue/layer_description.ts'
import type { Asked } from '../accounts/recording.ts'
import { sqlFile } from '../database/sql_file.ts'
import { type PublishedLayer, publishedLayerRow } from './published_layers.ts'

const versionsSql = sqlFile(import.meta.url, './version_of.sql')
const versionRow = publishedLayerRow.omit({
  layer_id: true,
  organisation_id: true,
  organisation_name: true,
  publisher_type: true,
  homepage: true,
  email: true,
  first_issued_at: true,
})

/** One of the two. */
export type VersionWanted = { readonly number: number } | { readonly as_of: string }

/**
 * By number; by date the one that described the latest day up to it, the newest where two described the same. Undefined where there is none. `present` is what is
 * published now.
 */
export async function versionOf(
  asked: Asked,
  present: PublishedLayer,
  wanted: VersionWanted,
): Promise<PublishedLayer | undefined> {
  const versions = await asked.rows(versionsSql, { layer_id: present.layer_id }, versionRow)
  const found =
    'number' in wanted
      ? versions.find(({ number }) => number === wanted.number)
      : versions
          .filter(({ as_of }) => as_of !== null && as_of <= wanted.as_of)
          .toSorted((a, b) => (a.as_of ?? '').localeCompare(b.as_of ?? '') || a.number - b.number)
          .at(-1)
  if (!found) return undefined
  return { ...present, ...found, description: underPresentLevels(found.description, present.description) }
}

function underPresentLevels(earlier: LayerDescription, present: LayerDescription): LayerDescription {
  const now = new Map(present.fields.map((field) => [field.name, field]))
  return {
    ...earlier,
    classification: present.classification,
    suppress_below: present.suppress_below,
    fields: earlier.fields.map((field) => {
      const { k, is_count_of_people } = now.get(field.name) ?? field
      return { ...field, k, is_count_of_people }
    }),
  }
}
