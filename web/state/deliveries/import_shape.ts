// An import as it comes over the wire. The client's type says of each instruction that is left out that it may be undefined, which
// an instruction that is sent may not be; and what XMLHttpRequest receives has no type at all.
import type { ImportAnswer } from '../../../api/contract/deliveries/import.ts'
import { NoAnswer } from '../../api.ts'
import { isText, shaped } from '../../shapes.ts'

const hasItsFields = shaped({ id: isText, register: isText, state: isText, instructions: isObject })

export async function importOf(asked: Promise<unknown>): Promise<ImportAnswer> {
  const body = await asked
  if (isImport(body)) return body
  throw new NoAnswer({ kind: 'fault', detail: 'The answer is no import.' })
}

function isImport(body: unknown): body is ImportAnswer {
  return hasItsFields(body)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
