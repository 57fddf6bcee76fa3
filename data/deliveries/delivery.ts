// What a delivery is asked to be, and what became of it.
import type { DeliveryResult, deliveryModes } from '../../api/contract/deliveries/delivery.ts'
import type { ReadingInstructions } from '../../api/contract/deliveries/reading_instructions.ts'
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

export type DeliveryMode = (typeof deliveryModes)[number]
export type RecordedMode = DeliveryResult['mode']

export type DeliveryRequest = Readonly<ReadingInstructions> & {
  readonly register: RegisterName
  readonly file: string
  readonly mode?: DeliveryMode
  readonly data_as_of?: string
  readonly valid_rows_only?: boolean
  readonly actor: string
  /** The session, token or command by which; for the audit log. */
  readonly via?: string | null
  /** Why, in the words of whoever delivers. */
  readonly reason?: string
  /** The rows as a preview read them, so that the file is not read again. */
  readonly reading?: Reading
  /** The state of the database that was previewed; the delivery stops where it is another one by now. */
  readonly expected_revision?: number
}

export type Delivery = Readonly<DeliveryResult>
