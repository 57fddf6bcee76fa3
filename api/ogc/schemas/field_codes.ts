// Of a field whose values are codes: those that there are, with the words that people read.
import {
  addressKindWords,
  applicationStatusWords,
  areaStatusWords,
  connectionPointKindWords,
  type RegisterName,
  type Words,
} from '../../contract/vocabulary.ts'
import type { SeenField, SeenLayer } from '../../layers/seen_layer.ts'

type Codes = Readonly<Record<string, Words>>

const codes: Readonly<Partial<Record<RegisterName, Readonly<Record<string, Codes>>>>> = {
  'shortage-areas': { status: areaStatusWords, application_stage: applicationStatusWords },
  addresses: { kind: addressKindWords },
  'connection-points': { kind: connectionPointKindWords },
}

export function fieldCodes(
  { from }: Pick<SeenLayer, 'from'>,
  { name }: Pick<SeenField, 'name'>,
): Codes | undefined {
  return from.origin === 'register' ? codes[from.register]?.[name] : undefined
}
