// A mapping as a file: what a person agreed to of how a kind of file is read.
import type { Inspection } from '../../api/contract/deliveries/inspection.ts'
import type { ReadingInstructions } from '../../api/contract/deliveries/reading_instructions.ts'
import type { MappingContent, Suggestion } from '../../api/contract/mapping.ts'
import { type RegisterName, registerNames } from '../../api/contract/vocabulary.ts'
import { oneOf, shaped } from '../shapes.ts'
import { agreed } from './said.ts'

type Asked = {
  readonly register: RegisterName
  readonly inspection: Inspection
  readonly suggestion: Suggestion
  readonly said: ReadingInstructions
}

export function mappingFrom({ register, inspection, suggestion, said }: Asked): MappingContent {
  const columns = inspection.columns.map(({ name }) => name)
  return { register, columns, instructions: agreed(suggestion, said) }
}

const looksRight = shaped({ register: oneOf(registerNames), columns: Array.isArray, instructions: isObject })

/** Undefined: the text is no mapping. What its instructions hold is judged by the API. */
export function readMapping(text: string): MappingContent | undefined {
  try {
    const content: unknown = JSON.parse(text)
    return isMapping(content) ? content : undefined
  } catch {
    return undefined
  }
}

function isMapping(content: unknown): content is MappingContent {
  return looksRight(content)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
