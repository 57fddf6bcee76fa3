// An earlier version of a published layer, by its number or by a date that it described. What may be seen of it is decided by the stricter of two classifications:
// what is held back now is held back in every version, and what was held back then is not let out by a later one, which was made for other data.
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

type Wanted = {
  readonly wanted: VersionWanted
  /** Whether also what is not for everybody: for whoever has not, versions with a K above 0 are not there. */
  readonly seesAll: boolean
}

/**
 * By number; by date the one that described the latest day up to it, the newest where two described the same. Undefined where there is none. `present` is what is
 * published now.
 */
export async function versionOf(
  asked: Asked,
  present: PublishedLayer,
  { wanted, seesAll }: Wanted,
): Promise<PublishedLayer | undefined> {
  const kept = await asked.rows(versionsSql, { layer_id: present.layer_id }, versionRow)
  const versions = kept
    .map((one) => ({ ...one, description: underBoth(one.description, present.description) }))
    .filter(({ description }) => seesAll || description.classification.k === 0)
  const found =
    'number' in wanted
      ? versions.find(({ number }) => number === wanted.number)
      : versions
          .filter(({ as_of }) => as_of !== null && as_of <= wanted.as_of)
          .toSorted((a, b) => (a.as_of ?? '').localeCompare(b.as_of ?? '') || a.number - b.number)
          .at(-1)
  return found && { ...present, ...found }
}

function underBoth(earlier: LayerDescription, present: LayerDescription): LayerDescription {
  const now = new Map(present.fields.map((field) => [field.name, field]))
  const [then, today] = [earlier.classification, present.classification]
  return {
    ...earlier,
    classification: {
      k: stricter(then.k, today.k),
      r: stricter(then.r, today.r),
      t: stricter(then.t, today.t),
    },
    suppress_below: Math.max(earlier.suppress_below, present.suppress_below),
    fields: earlier.fields.map((field) => {
      const known = now.get(field.name) ?? field
      return {
        ...field,
        k: stricter(field.k, known.k),
        is_count_of_people: field.is_count_of_people || known.is_count_of_people,
      }
    }),
  }
}

/** What nobody has classified is stricter than any level. */
function stricter(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : Math.max(one, other)
}
