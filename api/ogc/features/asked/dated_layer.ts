// Of which version of a published layer the features are: the one that a cursor holds to, the one that describes a date, or the present one.
import { AppError } from '../../../contract/problem.ts'
import { type FoundVersion, layerVersion } from '../../../downloads/part/layer_version.ts'
import type { SeenLayer } from '../../../layers/seen_layer.ts'
import type { Asking } from '../../asked/asking.ts'

type Wanted = { readonly date: string | undefined; readonly version: number | undefined }
export type DatedLayer = {
  readonly layer: SeenLayer
  readonly version: number | null
  /** Whether any version describes the date or a day before it: else there are no features then. */
  readonly is_described: boolean
}

export async function datedLayer(
  { product, seeing: { actor } }: Asking,
  present: SeenLayer,
  { date, version }: Wanted,
): Promise<DatedLayer> {
  const found = (asked: Parameters<typeof layerVersion>[2]['asked']) =>
    layerVersion(product, present, { asked, actor })
  const described = ({ layer, number }: FoundVersion) => ({ layer, version: number, is_described: true })
  if (version !== undefined && present.from.origin === 'published')
    return described(await found({ version: String(version) }))
  // What says no date of itself is there at any.
  const isDated = present.versions.some(({ as_of }) => as_of !== null)
  if (date === undefined || !isDated) return described(await found({}))
  try {
    return described(await found({ as_of: date }))
  } catch (error) {
    if (!(error instanceof AppError) || error.kind !== 'not_found') throw error
    return { ...described(await found({})), is_described: false }
  }
}
