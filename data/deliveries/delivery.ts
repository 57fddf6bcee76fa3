// What a delivery is asked to be, and what became of it.
import type { ReadingInstructions } from '../../api/contract/reading_instructions.ts'
import type { RegisterName } from '../../api/contract/vocabulary.ts'
import type { DataFolder } from '../data_folder.ts'
import type { Database } from '../database/database.ts'
import type { Reading } from '../reading/read_file.ts'

/** What a delivery needs of the running product. */
export type Installation = {
  readonly database: Database
  readonly folder: DataFolder
  readonly spatial_extension: string
  /** The injected clock. */
  readonly now: () => Date
}

export type DeliveryMode = 'full' | 'update'
/** An undo is a delivery too: it takes back what an earlier one did. */
export type RecordedMode = DeliveryMode | 'undo'

export type DeliveryRequest = Readonly<ReadingInstructions> & {
  readonly register: RegisterName
  readonly file: string
  readonly mode?: DeliveryMode
  readonly data_as_of?: string
  readonly valid_rows_only?: boolean
  readonly actor: string
  /** Why, in the words of whoever delivers. */
  readonly reason?: string
  /** The rows as a preview read them, so that the file is not read again. */
  readonly reading?: Reading
  /** The state of the database that was previewed; the delivery stops where it is another one by now. */
  readonly expected_revision?: number
}

export type RejectedRow = { readonly line: number; readonly reason: string }

export type Delivery = {
  readonly id: number
  readonly register: RegisterName
  /** A refused delivery changed nothing. */
  readonly outcome: 'applied' | 'refused'
  readonly mode: RecordedMode
  readonly rows: number
  /** Rows identical to another row of the file. */
  readonly merged: number
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly unchanged: number
  readonly rejected: number
  readonly first_rejected: readonly RejectedRow[]
  /** The CSV file with all rejected rows, where there are any. */
  readonly rejected_file?: string
  readonly data_as_of: string | null
  readonly columns_left_out: readonly string[]
  readonly notes: readonly string[]
}
