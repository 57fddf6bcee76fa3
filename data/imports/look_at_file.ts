// What a file turns out to be, and how it would become ours.
import type { ReadingInstructions } from '../../api/contract/reading_instructions.ts'
import type { RegisterName } from '../../api/contract/vocabulary.ts'
import type { Installation } from '../deliveries/delivery.ts'
import type { Look } from './import_record.ts'

export type LookedAt = {
  readonly register: RegisterName
  readonly file: string
  readonly instructions: ReadingInstructions
}

export async function lookAtFile(
  _installation: Installation,
  _asked: LookedAt,
  _signal: AbortSignal | undefined,
): Promise<Look> {
  throw new Error('not yet')
}
