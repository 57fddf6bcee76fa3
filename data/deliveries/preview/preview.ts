// What a preview is asked, and what it leaves for whoever looks at it or applies it.
import type { Preview } from '../../../api/contract/deliveries/import.ts'
import type { Reading } from '../../reading/read_file.ts'

/** At which date, with which settings, the status of areas is compared; and where the files of the preview go. */
export type PreviewSettings = {
  /** A folder of ours, inside the data folder, that this preview has to itself. */
  readonly folder: string
  readonly as_of: string
  readonly passed_m: number
  readonly share_pct: number
}

export type PreviewFiles = {
  /** What `previewDifferences` reads. */
  readonly differences: string
  /** The rejected rows as CSV, where there are any. */
  readonly rejected?: string
}

export type Previewed = { readonly preview: Preview; readonly files: PreviewFiles }

/** With the rows as read: give them to `deliver` as `reading`, with `preview.revision` as `expected_revision`. */
export type PreviewedDelivery = Previewed & { readonly reading: Reading }
