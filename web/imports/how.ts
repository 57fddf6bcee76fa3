// How a file is brought in, as it is answered on the page and asked of the API.
import type { PreviewWanted } from '../../api/contract/deliveries/import.ts'
import type { Mode } from '../state/url.ts'

export type How = {
  readonly mode: Mode
  /** Empty: the API's own answer holds. */
  readonly data_as_of: string
  readonly as_of: string
  readonly valid_rows_only: boolean
}
type Settings = { readonly passed_m: number | undefined; readonly share_pct: number | undefined }

/** An undo has nothing to choose but the date at which its effect is shown. */
export function previewWanted(
  { mode, data_as_of, as_of, valid_rows_only }: How,
  { settings, is_undo }: { settings: Settings; is_undo: boolean },
): PreviewWanted {
  const { passed_m, share_pct } = settings
  return {
    ...(is_undo ? {} : { mode, valid_rows_only, ...(data_as_of ? { data_as_of } : {}) }),
    ...(as_of ? { as_of } : {}),
    ...(passed_m === undefined ? {} : { passed_m }),
    ...(share_pct === undefined ? {} : { share_pct }),
  }
}
