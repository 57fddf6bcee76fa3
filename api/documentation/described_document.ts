// Fills the generated contract with words: what parameters and fields mean, in which unit, and who may ask.
import { isAction, permissions } from '../access/permissions.ts'
import { fieldWords } from './field_words.ts'
import { parameterWords, sortWords } from './parameter_words.ts'

type Node = { readonly [key: string]: unknown }

const anybody = [{}, { token: [] }, { session: [] }]
const signedIn = [{ token: [] }, { session: [] }]

/** A copy of the document with descriptions, examples and the demands of each operation. */
export function describedDocument(document: unknown): Node {
  const described = withFieldWords(document)
  if (!isNode(described) || !isNode(described.paths)) throw new Error('The contract has no paths.')
  const paths = Object.entries(described.paths).map(([path, methods]) => [
    path,
    isNode(methods)
      ? Object.fromEntries(
          Object.entries(methods).map(([method, operation]) => [method, describedOperation(operation)]),
        )
      : methods,
  ])
  return { ...described, paths: Object.fromEntries(paths) }
}

function describedOperation(operation: unknown): unknown {
  if (!isNode(operation)) return operation
  const { parameters, operationId } = operation
  return {
    ...operation,
    security: isForEveryone(String(operation['x-permission'])) ? anybody : signedIn,
    ...(Array.isArray(parameters)
      ? { parameters: parameters.map((parameter) => describedParameter(parameter, String(operationId))) }
      : {}),
  }
}

function isForEveryone(permission: string): boolean {
  return isAction(permission) && permissions[permission].holders === 'everyone'
}

function describedParameter(parameter: unknown, operation: string): unknown {
  if (!isNode(parameter)) return parameter
  // The router knows the end of a path, `{y}.mvt`, only as part of the parameter.
  const name = String(parameter.name).replace(/\.\w+$/, '')
  const words = name === 'sort' ? sortWords(operation) : parameterWords[name]
  if (!words) throw new Error(`The parameter ${name} of ${operation} is not explained in parameter_words.ts.`)
  const { schema, ...rest } = words
  return { ...parameter, name, ...rest, ...(schema ? { schema } : {}) }
}

function withFieldWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withFieldWords)
  if (!isNode(value)) return value
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    key === 'properties' && isNode(inner) ? propertiesWithWords(inner) : withFieldWords(inner),
  ])
  return Object.fromEntries(entries)
}

function propertiesWithWords(properties: Node): Node {
  const entries = Object.entries(properties).map(([name, schema]) => {
    const inner = withFieldWords(schema)
    const description = fieldWords[name]
    return [name, isNode(inner) && description && !inner.description ? { ...inner, description } : inner]
  })
  return Object.fromEntries(entries)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
